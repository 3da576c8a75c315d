/** A call while it is made, and the errors that have its facts. */

import type { BaseClient } from "./client.ts";
import type { CallError, CallFacts } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { Operation, Safety } from "./operation.ts";
import { retryAfter } from "./retry.ts";
import type { Drift } from "./shapes.ts";

/** A call while it is made, and its facts. */
export interface Exchange {
  readonly client: BaseClient;
  readonly operation: Operation;
  readonly safety: Safety;
  readonly started: number;
  readonly deadline: Deadline;
  /** What the request was made of, for references. */
  value: unknown;
  attempts: number;
  sentAt: Date;
  /** Credentials of the last attempt, which errors hide. */
  secrets: readonly string[];
  response: Response;
  /** The body; of a stream, what was read before. */
  bytes: Uint8Array<ArrayBuffer>;
  readonly drift: Drift[];
  emit<E extends keyof Hooks>(name: E, event: object): void;
}

/** What an error of fetch says, with its causes. */
export function describe(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause;
  const text = error instanceof Error ? error.message : String(error);
  return cause instanceof Error && cause.message !== text ? `${text}: ${describe(cause)}` : text;
}

/** The time that a call may take, with all attempts; it ends with the caller's signal too. */
export class Deadline {
  readonly #controller: AbortController = new AbortController();
  readonly #given: AbortSignal | undefined;
  readonly #abort = (): void => this.#controller.abort(this.#given?.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = 0;
  timedOut = false;

  constructor(timeout: number, given: AbortSignal | undefined) {
    this.#given = given;
    this.extend(timeout);
    if (given?.aborted) this.#abort();
    else given?.addEventListener("abort", this.#abort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
  get left(): number {
    return this.#end - performance.now();
  }
  /** The reason of the caller's signal, if that ended the call. */
  get reason(): unknown {
    return this.#given?.aborted ? this.#given.reason : undefined;
  }

  /** Begins to wait anew. */
  extend(timeout: number): void {
    clearTimeout(this.#timer);
    this.#end = performance.now() + timeout;
    this.#timer = setTimeout(() => {
      this.timedOut = true;
      this.#controller.abort(new DOMException("timed out", "TimeoutError"));
    }, timeout);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#given?.removeEventListener("abort", this.#abort);
  }
}

const REQUEST_ID = ["x-request-id", "request-id", "x-amzn-requestid", "cf-ray"];

export function requestId(headers: Headers): string | undefined {
  return REQUEST_ID.map((name) => headers.get(name)).find((each) => each !== null) ?? undefined;
}

/** An error of the call, with its facts and without its secrets. */
export function callError<E extends CallError>(
  Kind: new (message: string, facts: Partial<CallFacts>, options?: ErrorOptions) => E,
  exchange: Exchange,
  text: string,
  facts: object = {},
  cause?: unknown,
): E {
  const { method, path } = exchange.operation;
  const known = { method, path, attempts: exchange.attempts, elapsed: performance.now() - exchange.started, ...facts };
  return new Kind(redacted(exchange, `${method} ${path}: ${text}`), known, cause === undefined ? undefined : { cause });
}

/** The facts that an error takes from a response. */
export function factsOf(exchange: Exchange): object {
  const headers = new Headers();
  for (const [name, value] of exchange.response.headers)
    if (!/^(set-cookie|authorization|proxy-authorization)$/.test(name)) headers.set(name, redacted(exchange, value));
  return {
    status: exchange.response.status,
    headers,
    requestId: requestId(headers),
    retryAfter: retryAfter(headers.get("retry-after")),
  };
}

/** Text with `***` in place of the credentials of the last attempt, also as URLs and JSON spell them. */
export function redacted({ secrets }: Exchange, text: string): string {
  const spelled = secrets
    .filter((each) => each.length >= 4)
    .flatMap((each) => [
      each,
      encodeURIComponent(each),
      JSON.stringify(each).slice(1, -1),
      each.replaceAll("/", "\\/"),
    ]);
  return spelled.sort((a, b) => b.length - a.length).reduce((shown, each) => shown.replaceAll(each, "***"), text);
}
