// Generated from spec.yaml by sdk-generator. Do not edit.

/** Everything that a call can throw; `AcmeError` is the base class. */

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
  SDKError as AcmeError,
  StreamInterruptedError,
  TokenError,
  WebhookError,
} from "./runtime/errors.ts";

/** The call makes no sense. */
export class BadRequestError extends APIStatusError {
  override get name(): string {
    return "BadRequestError";
  }
}

/** There are none. */
export class NotFoundError extends APIStatusError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** The call makes no sense. */
export class UnprocessableContentError extends APIStatusError {
  override get name(): string {
    return "UnprocessableContentError";
  }
}

/** The line went dead. */
export class Status444Error extends APIStatusError {
  override get name(): string {
    return "Status444Error";
  }
}

/** Try again. */
export class ServerError extends APIStatusError {
  override get name(): string {
    return "ServerError";
  }
}

/** The server stumbled. */
export class ArgumentError_ extends ServerError {
  override get name(): string {
    return "ArgumentError_";
  }
}

/** The shop is closed. */
export class BadGatewayError extends ServerError {
  override get name(): string {
    return "BadGatewayError";
  }
}
