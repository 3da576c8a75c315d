/** What the caller can set: for a client, and for a call. */

import type { Hooks } from "./hooks.ts";

/** A credential, or a function that returns it for each attempt. */
export type Credential = string | (() => string | Promise<string>);

/** Settings of a client. */
export interface ClientOptions {
  /** The base URL of the API. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for a whole call, with all attempts and the pauses between them. By default 60,000. */
  readonly timeout?: number | undefined;
  /** How often a call that is safe to repeat may be repeated. By default 2. */
  readonly retries?: number | undefined;
  /** Headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests; by default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** True: a response that drifts from the API's description is an error. */
  readonly strict?: boolean | undefined;
  /** False: arguments beyond the limits of the API's description are sent too. */
  readonly checkLimits?: boolean | undefined;
  /** Receive the events of the client. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** True: credentials may be used in a web page, where everyone who opens it can read them. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Settings of a single call. */
export interface Options {
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call; once a stream has begun, for the wait for each of its items. */
  readonly timeout?: number | undefined;
  /** How often the call may be repeated, if it is safe to repeat. */
  readonly retries?: number | undefined;
  /** True: this call is safe to repeat, although the API's description does not say so. */
  readonly idempotent?: boolean | undefined;
  /** False: arguments beyond the limits of the API's description are sent too. */
  readonly checkLimits?: boolean | undefined;
  /** Headers to add; they replace headers of the client with the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Query parameters that this package does not know yet, with the API's own names. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Members to add to the body that this package does not know yet; or the whole body: text or a file. */
  readonly body?: unknown;
  /** The media type of the body, if the API accepts several. */
  readonly contentType?: string | undefined;
}

/** Settings of a call that lists. */
export interface ListOptions extends Options {
  /** How many pages to read at the same time while iterating. */
  readonly prefetch?: number | undefined;
  /** The `resume` of an earlier page: the list begins with the page after that one. */
  readonly resume?: Readonly<Record<string, string>> | undefined;
}
