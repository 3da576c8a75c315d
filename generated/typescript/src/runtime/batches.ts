/**
 * One call for any number of items: it makes as many calls as they need, and nothing is sent twice.
 *
 * A batch is one call under the usual rules; an unsafe call is sent once. What its outcome means for the items:
 *
 *     a result                              each item by its status
 *     OutcomeUnknownError, unreadable 2xx   unknown: never sent again
 *     a mistake in an item                  that item failed; the others are sent without it
 *     no credit, bad credentials, overload  not sent, and the run stops
 *     any other refusal                     failed
 */

import {
  type BatchItem,
  type BatchItems,
  type BatchOptions,
  BatchResult,
  type BatchState,
  results,
} from "./batch-result.ts";
import { call } from "./call.ts";
import type { BaseClient } from "./client.ts";
import {
  APIConnectionError,
  APIResponseError,
  ArgumentError,
  CallError,
  OutcomeUnknownError,
  PartialFailureError,
  SDKError,
  TokenError,
} from "./errors.ts";
import { assigned, member } from "./matching.ts";
import type { Batch, Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { prepare } from "./request.ts";

const MAX_LOST = 3;

const STOP = [401, 402, 403, 407, 429, 503];

/** Sends any number of items, in as many calls as they need. */
export async function sendAll<Item, Result>(
  client: BaseClient,
  operation: Operation,
  plan: Batch,
  path: readonly unknown[],
  items: BatchItems<Item, Result>,
  args: object = {},
  options: BatchOptions<Item, Result> = {},
): Promise<BatchResult<Item, Result>> {
  const { concurrency = 1, onProgress, ...others } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new ArgumentError(`options.concurrency: expected at least 1, got ${String(concurrency)}`);
  if (
    typeof items !== "object" ||
    items === null ||
    !(items instanceof BatchResult || Symbol.iterator in items || Symbol.asyncIterator in items)
  )
    throw new ArgumentError(`${plan.items}: expected an iterable of items`);
  const result = items instanceof BatchResult ? items : new BatchResult<Item, Result>(operation, items);
  const run = new Run({ client, operation, plan, path, args, options: others, result, onProgress });
  try {
    const done = await Promise.allSettled(Array.from({ length: concurrency }, () => run.work()));
    const failure = done.find((each) => each.status === "rejected");
    if (failure) {
      if (typeof failure.reason === "object" && failure.reason) results.set(failure.reason, result);
      throw failure.reason;
    }
    return result;
  } finally {
    result.end();
  }
}

/** What is to be sent, and how. */
interface Job<Item, Result> {
  readonly client: BaseClient;
  readonly operation: Operation;
  readonly plan: Batch;
  readonly path: readonly unknown[];
  readonly args: object;
  readonly options: Options;
  readonly result: BatchResult<Item, Result>;
  readonly onProgress: BatchOptions<Item, Result>["onProgress"];
}

class Run<Item, Result> {
  readonly #queue: BatchItem<Item, Result>[];
  #lost = 0;
  #reading: Promise<unknown> = Promise.resolve();
  readonly #job: Job<Item, Result>;

  constructor(job: Job<Item, Result>) {
    this.#job = job;
    this.#queue = job.result.begin(job.operation);
  }

  /** Sends batches until there is none, or the run has stopped. */
  async work(): Promise<void> {
    try {
      for (;;) {
        const { signal } = this.#job.options;
        if (signal?.aborted) this.#stop(signal.reason ?? "aborted");
        const taken = this.#reading.then(() => this.#take()); // one at a time, so that the order of the input is kept
        this.#reading = taken.catch(() => undefined);
        const batch = await taken;
        if (!batch.length) return;
        await this.#send(batch);
      }
    } catch (error) {
      this.#stop(error);
      throw error;
    }
  }

  async #take(): Promise<BatchItem<Item, Result>[]> {
    if (this.#job.result.stoppedBy !== undefined) return [];
    const batch = this.#queue.splice(0, this.#job.plan.size);
    while (batch.length < this.#job.plan.size) {
      const entry = await this.#job.result.next();
      if (!entry) break;
      batch.push(entry);
    }
    return this.#job.result.stoppedBy === undefined ? batch : [];
  }

  async #send(batch: BatchItem<Item, Result>[]): Promise<void> {
    const sentAt = new Date();
    for (const entry of batch)
      Object.assign(entry, { state: "unknown", results: [], code: undefined, error: undefined, sentAt });
    let ended = batch;
    try {
      const reply = await call<unknown>(
        this.#job.client,
        this.#job.operation,
        this.#job.path,
        this.#withItems(batch),
        this.#job.options,
      );
      this.#lost = 0;
      this.#succeed(batch, reply);
    } catch (error) {
      ended = await this.#fail(batch, error);
    }
    this.#job.onProgress?.({
      total: this.#job.result.total,
      counts: this.#job.result.counts,
      batch: ended,
      result: this.#job.result,
    });
  }

  #withItems(batch: readonly BatchItem<Item, Result>[]): object {
    return { ...this.#job.args, [this.#job.plan.items]: batch.map((each) => each.item) };
  }

  async #fail(batch: BatchItem<Item, Result>[], error: unknown): Promise<BatchItem<Item, Result>[]> {
    const isLost = error instanceof OutcomeUnknownError || error instanceof APIResponseError;
    this.#lost = isLost ? this.#lost + 1 : 0;
    if (error instanceof ArgumentError) return this.#sortOut(batch, error);
    const isAbort = this.#job.options.signal?.aborted && error === this.#job.options.signal.reason;
    const stops = isAbort || (error instanceof SDKError && this.#stops(error));
    if (!isLost && !(error instanceof SDKError) && !isAbort) throw error; // the items stay unknown
    const state: BatchState = isLost ? "unknown" : stops ? "notSent" : "failed";
    for (const entry of batch) Object.assign(entry, { state, error, code: (error as { code?: string }).code });
    if (isLost ? this.#lost >= MAX_LOST : stops) this.#stop(error);
    return batch;
  }

  /** Whether an error means that the batch was not accepted, and the next one would not be either. */
  #stops(error: SDKError): boolean {
    if (!(error instanceof CallError)) return true;
    const isEarly = error instanceof APIConnectionError || error instanceof TokenError;
    return (
      isEarly ||
      STOP.includes(error.status ?? 0) ||
      (error.code !== undefined && (this.#job.plan.stop ?? []).includes(error.code))
    );
  }

  /** The items that cannot be sent; the others are sent next. Throws the error if it is of no single item. */
  async #sortOut(batch: BatchItem<Item, Result>[], error: ArgumentError): Promise<BatchItem<Item, Result>[]> {
    for (const entry of batch) entry.error = await this.#mistake(entry);
    for (const entry of batch) entry.state = entry.error ? "failed" : "notSent";
    const failed = batch.filter((entry) => entry.error);
    if (!failed.length) throw error;
    this.#queue.unshift(...batch.filter((entry) => !entry.error));
    return failed;
  }

  async #mistake(entry: BatchItem<Item, Result>): Promise<ArgumentError | undefined> {
    try {
      await prepare(
        this.#job.client,
        this.#job.operation,
        this.#job.path,
        this.#withItems([entry]) as Record<string, unknown>,
        this.#job.options,
      );
    } catch (error) {
      const start = `${this.#job.plan.items}[0]`;
      if (error instanceof ArgumentError && error.message.startsWith(start))
        return new ArgumentError(`${this.#job.plan.items}[${entry.index}]${error.message.slice(start.length)}`);
    }
    return undefined;
  }

  #stop(error: unknown): void {
    this.#job.result.stoppedBy ??= error;
  }

  #succeed(batch: BatchItem<Item, Result>[], reply: unknown): void {
    const { results: name } = this.#job.plan;
    if (name === undefined) {
      for (const entry of batch) Object.assign(entry, { state: "succeeded", results: [reply] });
      return;
    }
    const listed = member(reply, name);
    const all = (Array.isArray(listed) ? listed : []) as Result[];
    const found = assigned(
      this.#job.plan,
      batch.map((each) => each.item),
      all,
    );
    const taken = new Set(found.flat());
    const others = all.filter((each) => !taken.has(each));
    for (const [index, entry] of batch.entries()) this.#judge(entry, found[index] ?? [], others);
    const [refused] = batch.filter((each) => each.state === "notSent");
    if (refused) this.#stop(this.#refused(refused.code ?? "", batch));
  }

  #judge(entry: BatchItem<Item, Result>, own: readonly Result[], others: readonly Result[]): void {
    const { status = "", success = [], stop = [] } = this.#job.plan;
    const { method, path } = this.#job.operation;
    if (!own.length) {
      const error = new APIResponseError(
        `${method} ${path}: the call was carried out, but its response has no result that belongs to this item alone`,
        { method, path },
      );
      Object.assign(entry, { results: others, error });
      return;
    }
    const statuses = own.map((each) => String(member(each, status)));
    const refusals = statuses.filter((each) => !success.includes(each));
    const isStopped = refusals.length === statuses.length && refusals.every((each) => stop.includes(each));
    Object.assign(entry, {
      state: isStopped ? "notSent" : refusals.length ? "failed" : "succeeded",
      results: own,
      code: refusals[0],
    });
  }

  #refused(code: string, batch: readonly BatchItem<Item, Result>[]): PartialFailureError {
    const meaning = this.#job.client.config.meanings?.[code];
    const failed = batch.filter((each) => each.state === "notSent");
    return new PartialFailureError(
      `nothing more is accepted: ${code}${meaning ? `: ${meaning}` : ""}`,
      failed,
      this.#job.result,
      { code, meaning },
    );
  }
}
