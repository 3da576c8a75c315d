// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Everything that a call can throw; `ClickSendError` is the base class. */

import type { ErrorEnvelope } from "./models/shared.ts";
import { APIStatusError } from "./runtime/errors.ts";

export {
  APIConnectionError,
  APIResponseError,
  APIStatusError,
  APITimeoutError,
  ApplicationError,
  ArgumentError,
  CallError,
  DriftError,
  MissingCredentialsError,
  OutcomeUnknownError,
  PartialFailureError,
  SDKError as ClickSendError,
  StreamInterruptedError,
  TokenError,
  WebhookError,
} from "./runtime/errors.ts";

/** BAD_REQUEST. The request was understood and refused; `response_msg` or `data` says which field is wrong. */
export class BadRequestError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "BadRequestError";
  }
}

/** UNAUTHORIZED. The API username or the API key is missing or wrong. */
export class UnauthorizedError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "UnauthorizedError";
  }
}

/** FORBIDDEN. The credentials are right, but this user may not do this. */
export class ForbiddenError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "ForbiddenError";
  }
}

/** NOT_FOUND. There is no such thing under this account. */
export class NotFoundError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "NotFoundError";
  }
}

/** METHODNOTALLOWED. The path exists, but not with this verb. */
export class MethodNotAllowedError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "MethodNotAllowedError";
  }
}

/** TOOMANYREQUESTS. Calls came faster than the account may make them; the call was not carried out. */
export class TooManyRequestsError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "TooManyRequestsError";
  }
}

/** INTERNALSERVERERROR. The fault is the server's; whether the call was carried out is not known. */
export class InternalServerError extends APIStatusError<ErrorEnvelope> {
  override get name(): string {
    return "InternalServerError";
  }
}
