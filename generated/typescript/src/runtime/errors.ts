/**
 * Everything that a call can throw.
 *
 *     SDKError                       the root
 *     ├── ArgumentError              an argument cannot be sent; nothing was sent
 *     ├── MissingCredentialsError    no credentials were given; nothing was sent
 *     ├── WebhookError               a webhook received something that is none
 *     └── CallError                  a call failed; has its facts
 *         ├── APIConnectionError     no response came; nothing was done, or repeating the call does no harm
 *         │   └── APITimeoutError    … in time
 *         ├── OutcomeUnknownError    an unsafe call may have been carried out: no response came. An `APIStatusError` that
 *         │                          leaves it open, such as 502, is an instance of this class too
 *         ├── APIStatusError         an error status; a subclass for each documented one
 *         ├── TokenError             the token endpoint gave no access token; the call itself was not sent
 *         ├── ApplicationError       the status says success, the response's own code says failure
 *         ├── PartialFailureError    some items of a bulk call were refused
 *         ├── StreamInterruptedError a stream broke off after some items
 *         └── APIResponseError       the response cannot be read: it is HTML, cut off or empty
 *             └── DriftError         … or does not match the API's description, for a client with `strict: true`
 */

import type { Drift } from "./shapes.ts";

/** The root of all errors of this package. */
export class SDKError extends Error {
  override get name(): string {
    return "SDKError";
  }
}

/** An argument cannot be sent. The message names it, for example `messages[0].to`. Nothing was sent. */
export class ArgumentError extends SDKError {
  override get name(): string {
    return "ArgumentError";
  }
}

/** The call needs credentials, and neither options nor the environment have them. Nothing was sent. */
export class MissingCredentialsError extends SDKError {
  override get name(): string {
    return "MissingCredentialsError";
  }
}

/** A webhook body cannot be read: it is neither a form nor JSON, or lacks a required member, or its token is wrong. */
export class WebhookError extends SDKError {
  override get name(): string {
    return "WebhookError";
  }
}

/** The facts of a call that failed. They hold no credentials and no request body. */
export interface CallFacts {
  readonly method: string;
  /** The documented path, such as `/sms/{message_id}/cancel`. */
  readonly path: string;
  readonly attempts: number;
  /** Milliseconds from the start of the call to this error. */
  readonly elapsed: number;
  /** The HTTP status, if a response came. */
  readonly status?: number | undefined;
  /** The application's own code, such as `INSUFFICIENT_CREDIT`, if the response has one. */
  readonly code?: string | undefined;
  /** The documented meaning of the code or status, if there is one. */
  readonly meaning?: string | undefined;
  /** The server's message, if the response has one. */
  readonly serverMessage?: string | undefined;
  /** The id that the server gave this request, if it gave one. */
  readonly requestId?: string | undefined;
  /** The headers of the response. */
  readonly headers?: Headers | undefined;
  /** Milliseconds to wait before the next call, if the server says so. */
  readonly retryAfter?: number | undefined;
  /** The body; undefined if the API's description documents one for the status and this does not match it. */
  readonly body?: unknown;
  /** The body as it came: JSON, or else text. */
  readonly rawBody?: unknown;
  /** Whether an unsafe call may have been carried out. */
  readonly outcomeUnknown?: boolean | undefined;
  /** When the request was sent. */
  readonly sentAt?: Date | undefined;
  /** Your own references in the request: look for them to find out what happened. */
  readonly references?: readonly string[] | undefined;
}

export interface CallError extends CallFacts {}

/** A call that failed, and its facts. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns all facts
export class CallError extends SDKError {
  override get name(): string {
    return "CallError";
  }

  constructor(message: string, facts: Partial<CallFacts> = {}, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, facts);
  }
}

/** No response came. The server cannot have carried out the call, or it is safe to repeat. */
export class APIConnectionError extends CallError {
  override get name(): string {
    return "APIConnectionError";
  }
}

/** The call timed out before it could take effect, or it is safe to repeat. */
export class APITimeoutError extends APIConnectionError {
  override get name(): string {
    return "APITimeoutError";
  }
}

/**
 * The server may have carried out an unsafe call: its response was lost, or has a status that leaves this open.
 *
 * The client does not repeat the call, because it might send or spend twice. Check whether it was carried out before you
 * repeat it. `instanceof` also finds errors of a status, such as 502, that leave it open.
 */
export class OutcomeUnknownError extends CallError {
  override get name(): string {
    return "OutcomeUnknownError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit it
    if (this !== OutcomeUnknownError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return value instanceof CallError && value.outcomeUnknown === true;
  }
}

/** The response has an HTTP error status. An unsafe call was not carried out, unless `outcomeUnknown`. */
export class APIStatusError<Body = unknown> extends CallError {
  override get name(): string {
    return "APIStatusError";
  }

  declare readonly status: number;
  declare readonly body: Body | undefined;
}

/** The token endpoint gave no access token; the call itself was not sent. */
export class TokenError extends CallError {
  override get name(): string {
    return "TokenError";
  }
}

/** The HTTP status says success, but the response's own code says that the call failed. */
export class ApplicationError extends CallError {
  override get name(): string {
    return "ApplicationError";
  }
}

/** Some items of a call were refused. */
export class PartialFailureError<Item = unknown, Result = unknown> extends CallError {
  override get name(): string {
    return "PartialFailureError";
  }

  readonly failed: readonly Item[];
  readonly result: Result;

  constructor(message: string, failed: readonly Item[], result: Result, facts: Partial<CallFacts> = {}) {
    super(message, facts);
    this.failed = failed;
    this.result = result;
  }
}

/** A stream broke off, was silent for too long, or cannot be read. The items before are good. */
export class StreamInterruptedError extends CallError {
  override get name(): string {
    return "StreamInterruptedError";
  }

  /** The number of items that came. */
  declare readonly items: number;
  /** The last id that the server gave an event; empty if there is none. */
  declare readonly lastEventId: string;
  /** Whether the server was silent for too long. */
  declare readonly timeout: boolean;
}

/** The response cannot be read: it is not JSON, cut off or empty. The call may have been carried out. */
export class APIResponseError extends CallError {
  override get name(): string {
    return "APIResponseError";
  }
}

/** The call succeeded, but its response does not match the API's description, and the client is strict. */
export class DriftError extends APIResponseError {
  override get name(): string {
    return "DriftError";
  }

  declare readonly drift: readonly Drift[];
}
