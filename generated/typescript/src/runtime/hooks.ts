/** Events of a client, for logs, metrics and tracing. */

import type { Drift } from "./shapes.ts";

/** The call that an event belongs to. */
export interface CallEvent {
  /** The same for all attempts of a call. */
  readonly call: number;
  readonly method: string;
  /** The documented path, without the values in it. */
  readonly path: string;
}
export interface RequestEvent extends CallEvent {
  readonly attempt: number;
  /** Headers that a hook adds to the attempt. */
  readonly headers: Record<string, string>;
  /** The body, if it is text. It may hold personal data. */
  readonly body: string | undefined;
}
export interface ResponseEvent extends CallEvent {
  readonly attempt: number;
  /** Milliseconds of this attempt. */
  readonly elapsed: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Why no response came. */
  readonly failure: string | undefined;
}
export interface RetryEvent extends CallEvent {
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly pause: number;
}
export interface DriftEvent extends CallEvent {
  readonly drift: readonly Drift[];
}

/** Receives events. A hook must not block; what it throws is ignored. */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onDrift?(event: DriftEvent): void;
}
