/** Lists that continue on other pages. */

import type { BaseClient } from "./client.ts";
import { APIResponseError, ArgumentError } from "./errors.ts";
import type { Arguments, Operation, Pages } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { after, type Asked, type Calls, first, type Position, type Resume } from "./page-requests.ts";
import { readPage, same } from "./page-responses.ts";
import { isObject } from "./shapes.ts";

const MAX_PREFETCH = 64;

/** One page of a list; iterate over it for its items and those of all pages after it. */
export interface Page<T> extends AsyncIterable<T> {
  /** The items of this page. */
  readonly items: readonly T[];
  /** The number of items on all pages, if the server says so. */
  readonly total: number | undefined;
  /** Number of this page, from 1. After resuming by a cursor or a link, the first page read is page 1. */
  readonly number: number;
  /** Number of the last page, if the server says so. */
  readonly last: number | undefined;
  /** Pass it as the option `resume`, now or another day, to begin a list with the page after this one; undefined: this is the last page. */
  readonly resume: Resume | undefined;
  readonly hasNext: boolean;
  /** The page after this one, read now; undefined if this is the last. */
  nextPage(): Promise<Page<T> | undefined>;
  /** This page and all after it, each read when it is needed, or several at the same time (`prefetch`). */
  pages(): AsyncGenerator<Page<T>, void, undefined>;
}

/** A list call: `await` it for its first page, or iterate over all items with `for await`. Nothing is sent before. */
export class PagePromise<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly #start: () => Promise<Page<T>>;
  #first: Promise<Page<T>> | undefined;

  constructor(start: () => Promise<Page<T>>) {
    this.#start = start;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = Page<T>, B = never>(
    done?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#start();
    return this.#first.then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.then(undefined, failed);
  }

  finally(done?: (() => void) | null): Promise<Page<T>> {
    return this.then().finally(done);
  }

  get [Symbol.toStringTag](): string {
    return "PagePromise";
  }

  /** All pages, each read when it is needed. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* (await this).pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}

/** Makes a list call. */
export function page<T>(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[] = [],
  args: object = {},
  options: ListOptions = {},
): PagePromise<T> {
  return new PagePromise(async () => {
    const { prefetch = 1, resume = {} } = options;
    if (!Number.isInteger(prefetch) || prefetch < 1 || prefetch > MAX_PREFETCH)
      throw new ArgumentError(`options.prefetch: expected a number from 1 to ${MAX_PREFETCH}, got ${String(prefetch)}`);
    if (!isObject(resume) || !Object.values(resume).every((each) => typeof each === "string"))
      throw new ArgumentError("options.resume: expected the `resume` of a page");
    const pages = operation.pages as Pages;
    const calls = {
      client,
      operation,
      pages,
      path,
      args: args as Arguments,
      options,
      links: new Map<string, number>(),
    };
    return new List<T>(calls, await readPage(calls, first(calls, resume)));
  });
}

class List<T> implements Page<T> {
  readonly #calls: Calls;
  readonly #position: Position;

  constructor(calls: Calls, position: Position) {
    this.#calls = calls;
    this.#position = position;
  }

  get items(): readonly T[] {
    return this.#position.items as readonly T[];
  }
  get total(): number | undefined {
    return this.#position.total;
  }
  get number(): number {
    return this.#position.asked.number;
  }
  get last(): number | undefined {
    return this.#position.last;
  }
  get resume(): Resume | undefined {
    return this.#position.resume;
  }
  get hasNext(): boolean {
    return this.resume !== undefined;
  }

  async nextPage(): Promise<Page<T> | undefined> {
    const { resume } = this;
    return (
      resume &&
      new List<T>(this.#calls, await readPage(this.#calls, after(this.#calls, this.#position, resume), this.#position))
    );
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let current: Page<T> | undefined = this;
    yield this;
    if ((this.#calls.options.prefetch ?? 1) > 1) {
      for await (const position of prefetched(this.#calls, this.#position)) {
        current = new List<T>(this.#calls, position);
        yield current;
      }
    }
    while (current) {
      current = await current.nextPage();
      if (current) yield current;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const each of this.pages()) yield* each.items;
  }
}

/** The pages after one, in order, as far as their requests are known; at most `prefetch` are read at the same time. */
async function* prefetched(calls: Calls, start: Position): AsyncGenerator<Position, void, undefined> {
  const waiting: { asked: Asked; page: Promise<Position> }[] = [];
  const ahead = remaining(calls, start);
  let before = start;
  for (;;) {
    while (waiting.length < (calls.options.prefetch ?? 1)) {
      const next = ahead.next();
      if (next.done) break;
      const pending = readPage(calls, next.value);
      pending.catch(() => undefined); // thrown when it is its turn
      waiting.push({ asked: next.value, page: pending });
    }
    const first = waiting.shift();
    if (!first || !before.resume || JSON.stringify(after(calls, before, before.resume)) !== JSON.stringify(first.asked))
      return;
    const position = await first.page;
    if (!position.counted && position.items.length && same(position.items, before.items)) {
      throw new APIResponseError(
        `${calls.operation.method} ${calls.operation.path}: requested page ${position.asked.number}, got page ${before.asked.number} again`,
      );
    }
    yield position;
    before = position;
  }
}

function* remaining({ pages }: Calls, { asked, last, total, items }: Position): Generator<Asked, void, undefined> {
  const place = pages.page ?? pages.offset;
  const start = Number(asked.resume[place ?? ""]);
  const [step, count] = pages.page
    ? [1, last === undefined ? 0 : last - asked.number]
    : [
        items.length,
        total === undefined || !items.length ? 0 : Math.ceil((total + (pages.first ?? 0) - start) / items.length) - 1,
      ];
  for (let index = 1; place && index <= count; index += 1)
    yield { resume: { ...asked.resume, [place]: String(start + index * step) }, number: asked.number + index };
}
