/** What became of each item of a call in batches. */

import { ArgumentError } from "./errors.ts";
import type { LookUpResult } from "./lookups.ts";
import type { Operation } from "./operation.ts";
import type { Options } from "./options.ts";

/** `notSent`: it was certainly not sent; `unknown`: it may have been. */
export type BatchState = "succeeded" | "failed" | "unknown" | "notSent";

/** An item, and what became of it. */
export interface BatchItem<Item, Result> {
  /** Its position in the input, from 0. */
  readonly index: number;
  readonly item: Item;
  state: BatchState;
  /** The API's results for it: several if it has several recipients, or if they cannot be told from those of other items. */
  results: readonly Result[];
  /** The API's reason, if it refused the item. */
  code: string | undefined;
  /** The error of its call, if that failed. */
  error: unknown;
  /** When its call began. */
  sentAt: Date | undefined;
  /** What the API's list has of it, if `settle` found it there. */
  lookedUp: readonly unknown[];
}

export interface BatchProgress<Item, Result> {
  /** The number of items, if the input has a length. */
  readonly total: number | undefined;
  readonly counts: Readonly<Record<BatchState, number>>;
  /** The items of the call that has just ended. */
  readonly batch: readonly BatchItem<Item, Result>[];
  readonly result: BatchResult<Item, Result>;
}

/** The items; or the result of an earlier run, whose items are sent that were not. */
export type BatchItems<Item, Result> = Iterable<Item> | AsyncIterable<Item> | BatchResult<Item, Result>;

export interface BatchOptions<Item, Result> extends Options {
  /** How many calls are made at the same time. By default 1. */
  readonly concurrency?: number | undefined;
  /** Called after each call; what it throws ends the run. */
  readonly onProgress?: ((progress: BatchProgress<Item, Result>) => void) | undefined;
}

export const results: WeakMap<object, BatchResult<unknown, unknown>> = new WeakMap();

/** What became of each item. Pass it in place of the items to send those that were not sent. */
export class BatchResult<Item, Result> {
  readonly operation: Operation;
  /** Why the rest was not sent; undefined if all was. */
  stoppedBy: unknown;
  /** The number of items, if the input has a length. */
  readonly total: number | undefined;
  readonly entries: BatchItem<Item, Result>[] = [];
  readonly #unread: Iterator<Item> | AsyncIterator<Item>;
  #atEnd = false;
  #inUse = false;

  constructor(operation: Operation, items: Iterable<Item> | AsyncIterable<Item>) {
    this.operation = operation;
    this.total = Array.isArray(items) ? items.length : undefined;
    this.#unread = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  }

  get succeeded(): BatchItem<Item, Result>[] {
    return this.#in("succeeded");
  }
  get failed(): BatchItem<Item, Result>[] {
    return this.#in("failed");
  }
  /** The items that may have been sent. They are never sent again. */
  get unknown(): BatchItem<Item, Result>[] {
    return this.#in("unknown");
  }
  /** The items that were read and certainly not sent. */
  get notSent(): BatchItem<Item, Result>[] {
    return this.#in("notSent");
  }
  get counts(): Record<BatchState, number> {
    return {
      succeeded: this.succeeded.length,
      failed: this.failed.length,
      unknown: this.unknown.length,
      notSent: this.notSent.length,
    };
  }
  /** Whether the input was read to its end and nothing of it is left to send. */
  get isComplete(): boolean {
    return this.#atEnd && !this.notSent.length;
  }

  /** The result of the run that an error ended; undefined if the error did not come out of a run. */
  static of(error: unknown): BatchResult<unknown, unknown> | undefined {
    for (let each = error; typeof each === "object" && each; each = (each as { cause?: unknown }).cause) {
      const found = results.get(each);
      if (found) return found;
    }
    return undefined;
  }

  /** Uses what `lookUp` found: what is there succeeded; what is absent was not sent, and can be sent. */
  settle(found: LookUpResult): void {
    if (found.of !== this) throw new ArgumentError("settle: this is what was found of another result");
    if (this.#inUse) throw new ArgumentError("settle: items of this result are being sent");
    for (const each of found.entries) {
      const entry = this.entries[each.index];
      if (entry?.state !== "unknown" || entry.sentAt !== each.sentAt || each.state === "unclear") continue;
      Object.assign(entry, {
        state: each.state === "found" ? "succeeded" : "notSent",
        lookedUp: each.found,
        error: undefined,
      });
    }
  }

  /** Begins a run: what was not sent is to be sent. */
  begin(operation: Operation): BatchItem<Item, Result>[] {
    if (operation !== this.operation) throw new ArgumentError("this is the result of another operation");
    if (this.#inUse) throw new ArgumentError("items of this result are being sent");
    this.#inUse = true;
    this.stoppedBy = undefined;
    return this.notSent;
  }

  end(): void {
    this.#inUse = false;
  }

  /** The next item of the input; undefined at its end. */
  async next(): Promise<BatchItem<Item, Result> | undefined> {
    const found = this.#atEnd ? undefined : await this.#unread.next();
    if (!found || found.done) {
      this.#atEnd = true;
      return undefined;
    }
    const entry: BatchItem<Item, Result> = {
      index: this.entries.length,
      item: found.value,
      state: "notSent",
      results: [],
      code: undefined,
      error: undefined,
      sentAt: undefined,
      lookedUp: [],
    };
    this.entries.push(entry);
    return entry;
  }

  #in(state: BatchState): BatchItem<Item, Result>[] {
    return this.entries.filter((each) => each.state === state);
  }
}
