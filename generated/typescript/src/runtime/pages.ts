/** Lists that continue on other pages. */

import { callError, type Exchange, make } from "./call.ts";
import type { BaseClient } from "./client.ts";
import { list } from "./composites.ts";
import { APIResponseError, ArgumentError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Operation, Pages } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { Args, Verbatim } from "./request.ts";
import { decoded, parsed, report, unreadable } from "./response.ts";
import { at, isObject, plain, type Shape, steps } from "./shapes.ts";

const MAX_PREFETCH = 64;

/** What asks for a page: query parameters as text, and pointers into the body with JSON. */
export type Resume = Readonly<Record<string, string>>;

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
  then<A = Page<T>, B = never>(done?: ((page: Page<T>) => A | PromiseLike<A>) | null, failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
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
export function page<T>(client: BaseClient, operation: Operation, path: readonly unknown[] = [], args: object = {}, options: ListOptions = {}): PagePromise<T> {
  return new PagePromise(async () => {
    const { prefetch = 1, resume = {} } = options;
    if (!Number.isInteger(prefetch) || prefetch < 1 || prefetch > MAX_PREFETCH) throw new ArgumentError(`options.prefetch: expected a number from 1 to ${MAX_PREFETCH}, got ${String(prefetch)}`);
    if (!isObject(resume) || !Object.values(resume).every((each) => typeof each === "string")) throw new ArgumentError("options.resume: expected the `resume` of a page");
    const pages = operation.pages as Pages;
    const calls = { client, operation, pages, path, args: args as Args, options, links: new Map<string, number>() };
    return new List<T>(calls, await readPage(calls, first(calls, resume)));
  });
}

/** What all pages of a list share. */
interface Calls {
  readonly client: BaseClient;
  readonly operation: Operation;
  readonly pages: Pages;
  readonly path: readonly unknown[];
  readonly args: Args;
  readonly options: ListOptions;
  /** The cursors and links seen so far, and the number of the page that each was on. */
  readonly links: Map<string, number>;
}

/** The request for one page: what differs from the arguments. */
interface Asked {
  readonly resume: Resume;
  readonly number: number;
}

/** What one response says. */
interface Position {
  readonly items: readonly unknown[];
  readonly asked: Asked;
  readonly total: number | undefined;
  readonly last?: number | undefined;
  readonly resume?: Resume | undefined;
  /** The number that the server gives the page, and whether it is the one that was requested. */
  readonly current?: number | undefined;
  readonly counted?: boolean;
}

/** A response while it is read. */
export interface Reply {
  readonly pages: Pages;
  readonly operation: Operation;
  readonly items: readonly unknown[];
  readonly asked: Asked;
  readonly before: Position | undefined;
  /** Whether it is a plain list in place of a page. */
  readonly isPlain: boolean;
  /** The value at a pointer into the response. */
  at(pointer: string | undefined): unknown;
  count(pointer: string | undefined): number | undefined;
  /** What the request had at a place: a query parameter, or a pointer into the body. */
  sent(place: string | undefined): unknown;
  total: number | undefined;
  fail(text: string): never;
  /** Remembers what leads to another page; fails if that was read before. */
  withoutCycle(resume: Resume | undefined): Resume | undefined;
  drifts(pointer: string, expected: string, got: string): void;
}

type Found = Pick<Position, "last" | "resume" | "current" | "counted">;

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
    return resume && new List<T>(this.#calls, await readPage(this.#calls, after(this.#calls, this.#position, resume), this.#position));
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

// ── requests ──

function first(calls: Calls, resume: Resume): Asked {
  const { pages, operation } = calls;
  const largest: Resume = pages.limit && operation.pageSize && sentAt(calls, {}, pages.limit) === undefined ? { [pages.limit]: String(operation.pageSize) } : {};
  const asked = { resume: { ...largest, ...resume }, number: 1 };
  if (pages.follow && Object.keys(resume).length && !("link" in resume)) throw new ArgumentError("options.resume: expected the `resume` of a page of this list");
  const place = pages.page ?? pages.offset;
  if (!place) return asked;
  const least = pages.first ?? (pages.page ? 1 : 0);
  const given = sentAt(calls, asked.resume, place) ?? least;
  const number = typeof given === "string" && /^\d{1,18}$/.test(given) && place in asked.resume ? Number(given) : given;
  if (!Number.isInteger(number) || (number as number) < least) throw new ArgumentError(`${place.replace("/", "")}: expected a number from ${least}, got ${String(given)}`);
  return { resume: { ...asked.resume, [place]: String(number) }, number: pages.page ? (number as number) - least + 1 : 1 };
}

function after({ pages }: Calls, { asked }: Position, resume: Resume): Asked {
  return { resume: pages.follow ? resume : { ...asked.resume, ...resume }, number: asked.number + 1 };
}

/** What a request has at a place; undefined if it was left out. */
function sentAt({ operation, args }: Calls, resume: Resume, place: string): unknown {
  if (resume[place] !== undefined) return resume[place];
  const key = Object.entries(operation.query ?? {}).find(([name, each]) => ("wire" in each ? each.wire : name) === place)?.[0];
  return (place.startsWith("/") ? at(operation.whole === undefined ? args : args[operation.whole], place) : args[key ?? place]) ?? undefined;
}

/** The arguments with what the body has for this page. */
function withBody({ operation, args }: Calls, resume: Resume): Args {
  let body: unknown = operation.whole === undefined ? args : args[operation.whole];
  for (const place of Object.keys(resume).filter((each) => each.startsWith("/"))) {
    try {
      body = withValue(body, steps(place), JSON.parse(resume[place] ?? ""));
    } catch {
      throw new ArgumentError(`options.resume: ${place} is not valid JSON`);
    }
  }
  return operation.whole === undefined ? (body as Args) : { ...args, [operation.whole]: body };
}

function withValue(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const members = isObject(body) ? body : {};
  return { ...members, [step]: withValue(members[step], rest, value) };
}

// ── responses ──

async function readPage(calls: Calls, asked: Asked, before?: Position): Promise<Position> {
  const { client, operation, pages, path, options } = calls;
  const query = Object.fromEntries(Object.entries(asked.resume).filter(([place]) => !place.startsWith("/"))) as Verbatim;
  const { link } = query;
  const follow = pages.follow && link !== undefined ? (url: string): string => followed(client, operation, url, link) : undefined;
  const exchange = await make(client, operation, path, withBody(calls, asked.resume), options, follow ? {} : query, follow);
  const raw = parsed(exchange);
  const { page: whole, place } = asPage(exchange, raw, pages.items);
  const listed = at(whole, pages.items);
  const shape: Shape = [list, operation.returns];
  const found = decoded(listed ?? [], shape, place ?? pages.items);
  let items = found.value as readonly unknown[];
  if (stateOf(whole, pages.items) === "null" && !operation.itemsOptional) found.drift.push({ pointer: nullAt(whole, pages.items), expected: "a list", got: "null" });
  report(exchange, [...found.drift, ...(place === undefined ? [] : [{ pointer: place, expected: "an object with a list", got: "list" }])], raw);
  if (place !== undefined && before && same(items, before.items)) items = []; // the server has no pages, and sends everything each time
  const reply = replyOf(calls, exchange, whole, items, asked, before, place !== undefined);
  const position = { items, asked, total: reply.total, ...(pages.scheme(pages, reply as never) as Found) };
  if (before) checkProgress(exchange, before, position);
  return position;
}

function replyOf(calls: Calls, exchange: Exchange, whole: unknown, items: readonly unknown[], asked: Asked, before: Position | undefined, isPlain: boolean): Reply {
  const fail = (text: string): never => {
    throw callError(APIResponseError, exchange, text);
  };
  const drifts = (pointer: string, expected: string, got: string): void => report(exchange, [{ pointer, expected, got }], whole);
  const value = (pointer: string | undefined): unknown => (pointer === undefined ? undefined : plain(at(whole, pointer)));
  const count = (pointer: string | undefined): number | undefined => {
    const found = value(pointer);
    if (found === undefined || found === null || found === "") return undefined;
    const number = typeof found === "string" && /^-?\d+(\.0+)?$/.test(found) ? Number(found) : found;
    if (Number.isInteger(number)) return number as number;
    drifts(pointer ?? "", "an integer", typeof found);
    return undefined;
  };
  return {
    pages: calls.pages, operation: calls.operation, items, asked, before, isPlain, at: value, count, drifts, fail,
    sent: (place) => (place === undefined ? undefined : sentAt(calls, asked.resume, place)),
    total: count(calls.pages.total),
    withoutCycle: (resume) => {
      const key = resume && JSON.stringify(resume);
      if (key && (calls.links.get(key) ?? asked.number) !== asked.number) fail("the link to the next page leads back to a page that was read before");
      if (key) calls.links.set(key, asked.number);
      return resume;
    },
  };
}

/** The response as a page, and where a plain list was that came in place of it. */
function asPage(exchange: Exchange, raw: unknown, pointer: string): { page: unknown; place?: string } {
  const { operation, client } = exchange;
  const envelope = operation.bare ? undefined : client.config.envelope;
  const state = stateOf(raw, pointer);
  if (state === "list" || state === "null") return { page: raw };
  if (envelope && (at(raw, envelope.code) ?? null) === null) {
    const wrapped = withValue({}, steps(envelope.data), raw);
    if (stateOf(wrapped, pointer) === "list") return { page: wrapped }; // a page without its envelope
  }
  const way = steps(pointer);
  for (let depth = 0; depth < way.length; depth += 1) {
    const place = pointer.split("/").slice(0, depth + 1).join("/");
    const found = at(raw, place);
    if (Array.isArray(found)) return { page: withValue(raw, way.slice(0, depth), withValue({}, way.slice(depth), found)), place };
  }
  if (state === "missing" && operation.itemsOptional) return { page: raw };
  throw unreadable(exchange, `the response has no list at ${pointer || "the top level"}`);
}

function stateOf(raw: unknown, pointer: string): "list" | "null" | "missing" | "other" {
  for (const step of steps(pointer)) {
    if (!isObject(raw)) return raw === null ? "null" : "other";
    if (!Object.hasOwn(raw, step)) return "missing";
    raw = raw[step];
  }
  return Array.isArray(raw) ? "list" : raw === null ? "null" : "other";
}


/** Where null is, on the way to a list. */
function nullAt(raw: unknown, pointer: string): string {
  const parts = pointer.split("/");
  const places = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return places.find((place) => at(raw, place) === null) ?? pointer;
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && toJson(one) === toJson(other);
}

/** Compares a page with the one before it. */
function checkProgress(exchange: Exchange, before: Position, page: Position): void {
  let again: number | undefined;
  if (!page.counted) {
    if (page.current !== undefined && before.counted) again = page.current;
    else if (page.items.length && same(page.items, before.items)) again = before.asked.number;
  }
  if (again !== undefined) throw callError(APIResponseError, exchange, `requested page ${page.asked.number}, got page ${again} again`);
}

// ── kinds of pagination ──

/** Pages with numbers. */
export function numbered(pages: Pages, reply: Reply): Found {
  const number = Number(reply.sent(pages.page));
  const current = reply.count(pages.current);
  const last = reply.count(pages.last);
  const counted = current === number;
  // A first page cannot repeat another; later ones are compared by their items, because the number means something else.
  if (current !== undefined && !counted && !reply.before?.counted) reply.drifts(pages.current ?? "", `page ${number}`, String(current));
  const more = last === undefined ? hasMore(reply) : reply.asked.number < last;
  return { last, current, counted, resume: more ? { [pages.page ?? ""]: String(number + 1) } : undefined };
}

/** Pages that begin at the offset of an item. It advances by the items that came: a server may send fewer than asked for. */
export function offset(pages: Pages, reply: Reply): Found {
  const following = Number(reply.sent(pages.offset)) + reply.items.length;
  const more = reply.total === undefined ? hasMore(reply) : following - (pages.first ?? 0) < reply.total;
  return { resume: more && reply.items.length ? { [pages.offset ?? ""]: String(following) } : undefined };
}

/** Pages that have the cursor of the next page. */
export function cursor(pages: Pages, reply: Reply): Found {
  const found = pages.after && reply.items.length ? at(reply.items.at(-1), pages.after) : reply.at(pages.next);
  if (reply.at(pages.more) === false || found === undefined || found === null || found === "" || found === false) return {};
  const place = pages.cursor ?? "";
  const written = (value: unknown): string => (typeof value === "string" && !place.startsWith("/") ? value : value instanceof Date ? value.toISOString() : toJson(value));
  const text = written(found);
  const previous = reply.sent(pages.cursor);
  // Some servers repeat the last cursor, to continue another day.
  if (!reply.items.length && previous !== undefined && (previous === text || written(previous) === text)) return {};
  return { resume: reply.withoutCycle({ [place]: text }) };
}

/** Pages that have a link to the next page. Unless it is followed, only its query is used: never another server or path. */
export function linked(pages: Pages, reply: Reply): Found {
  const link = String(reply.at(pages.next) ?? "");
  if (pages.follow) return { resume: reply.withoutCycle(link ? { link } : undefined) };
  const entries = [...new URLSearchParams(link.split(/\?(.*)/s)[1] ?? "")].filter(([, value]) => value !== "");
  return { resume: reply.withoutCycle(entries.length ? Object.fromEntries(entries) : undefined) };
}

/** Whether there is another page: if the response does not say, a full page means yes. */
function hasMore({ pages, operation, items, before, isPlain, at: value, sent }: Reply): boolean {
  const more = value(pages.more);
  if (typeof more === "boolean") return more;
  const hasEnd = pages.more ?? pages.total ?? (pages.page ? (pages.last ?? pages.current) : undefined);
  const limit = isPlain || !hasEnd ? sent(pages.limit) : undefined;
  if (limit === undefined) return items.length > 0 && !isPlain;
  // A server may send fewer items than requested, but not fewer than the largest page size that it documents.
  const full = operation.pageSize ? Math.min(Number(limit), operation.pageSize) : before ? before.items.length : 1;
  return items.length >= Math.max(full, 1);
}

/** The URL of a link that is followed: on this server, whatever host it names if its path is the same. */
function followed(client: BaseClient, operation: Operation, url: string, link: string): string {
  const here = new URL(url);
  const fail = (text: string): never => {
    throw new APIResponseError(`${operation.method} ${operation.path}: the link to the next page ${text}`, { method: operation.method, path: operation.path });
  };
  const prefix = new URL(client.ownBaseUrl ?? url).pathname.replace(/\/$/, "");
  const text = link.replaceAll("#", "%23"); // a cursor may contain a raw `#`, so this is not a fragment
  const target = urlOf(text.startsWith("/") && !text.startsWith("//") && !text.startsWith(`${prefix}/`) ? prefix + text : text, here) ?? fail("is not a URL");
  const own = here.pathname.slice(client.ownBaseUrl ? prefix.length : 0);
  const samePath = own.replaceAll("/", "") !== "" && decodeURIComponent(target.pathname).endsWith(decodeURIComponent(own));
  if (!samePath && target.origin !== here.origin) fail(`leads to another server, ${target.hostname}`);
  const keys = (client.config.schemes ?? []).filter((each) => each.location === "query").map((each) => each.key);
  const query = target.search.slice(1).split("&").filter((each) => each && !keys.includes(decodeURIComponent((each.split("=")[0] ?? "").replaceAll("+", " ")))).join("&");
  return here.origin + (samePath ? here.pathname : target.pathname) + (query && `?${query}`);
}

function urlOf(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

// ── prefetch ──

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
    if (!first || !before.resume || JSON.stringify(after(calls, before, before.resume)) !== JSON.stringify(first.asked)) return;
    const position = await first.page;
    if (!position.counted && position.items.length && same(position.items, before.items)) {
      throw new APIResponseError(`${calls.operation.method} ${calls.operation.path}: requested page ${position.asked.number}, got page ${before.asked.number} again`);
    }
    yield position;
    before = position;
  }
}

function* remaining({ pages }: Calls, { asked, last, total, items }: Position): Generator<Asked, void, undefined> {
  const place = pages.page ?? pages.offset;
  const start = Number(asked.resume[place ?? ""]);
  const [step, count] = pages.page ? [1, last === undefined ? 0 : last - asked.number] : [items.length, total === undefined || !items.length ? 0 : Math.ceil((total + (pages.first ?? 0) - start) / items.length) - 1];
  for (let index = 1; place && index <= count; index += 1) yield { resume: { ...asked.resume, [place]: String(start + index * step) }, number: asked.number + index };
}
