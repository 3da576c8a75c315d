// Generated from spec.yaml by sdk-generator. Do not edit.

/** Acme: the client with all operations. */

import { Client, type AcmeOptions } from "./client.ts";
import { CONFIG } from "./config.ts";
import { DETAILS } from "./details.ts";
import * as dates from "./resources/dates.ts";
import * as withOptions_ from "./resources/with-options.ts";
import * as import_ from "./resources/import.ts";
import { type Bound, bind } from "./runtime/resource.ts";

export { type AcmeOptions } from "./client.ts";
export {
  APIConnectionError,
  APIResponseError,
  APIStatusError,
  APITimeoutError,
  AcmeError,
  ApplicationError,
  ArgumentError,
  CallError,
  DriftError,
  MissingCredentialsError,
  OutcomeUnknownError,
  PartialFailureError,
  StreamInterruptedError,
  TokenError,
  WebhookError,
} from "./errors.ts";
export { BatchResult } from "./runtime/batch-result.ts";
export type { BatchItem, BatchItems, BatchOptions, BatchProgress, BatchState } from "./runtime/batch-result.ts";
export type { CallPromise } from "./runtime/call.ts";
export type { FileContent, FileInput } from "./runtime/files.ts";
export type { CallEvent, DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./runtime/hooks.ts";
export type { LookedUp, LookUpOptions, LookUpResult } from "./runtime/lookups.ts";
export type { ClientOptions, Credential, ListOptions } from "./runtime/options.ts";
export type { BulkOutcome } from "./runtime/outcomes.ts";
export type { Page, PagePromise } from "./runtime/pages.ts";
export type { APIResponse } from "./runtime/response.ts";
export type { Decimal, Drift, Pairs } from "./runtime/shapes.ts";
export type { Stream } from "./runtime/streams.ts";
export type * from "./models/dates.ts";
export type * from "./models/with-options.ts";

/** A client of the API. */
export class Acme extends Client {
  constructor(options: AcmeOptions = {}) {
    super(options, { ...CONFIG, ...DETAILS });
  }

  /** Dates */
  get dates(): Bound<typeof dates> {
    return bind(this, dates);
  }

  /** With options */
  get withOptions_(): Bound<typeof withOptions_> {
    return bind(this, withOptions_);
  }

  /** Import */
  get import(): Bound<typeof import_> {
    return bind(this, import_);
  }
}
