/** One page of a list: its items, and its position. */

import { make } from "./call.ts";
import { callError, type Exchange } from "./exchange.ts";
import { list } from "./composites.ts";
import { APIResponseError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Operation, Pages } from "./operation.ts";
import { type Asked, type Calls, type Position, type Resume, sentAt, withValue } from "./page-requests.ts";
import type { Verbatim } from "./request.ts";
import { decoded, report } from "./decoding.ts";
import { unreadable } from "./failures.ts";
import { parsed } from "./response.ts";
import { at, isObject, plain, type Shape, steps } from "./shapes.ts";

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

export type Found = Pick<Position, "last" | "resume" | "current" | "counted">;

export async function readPage(calls: Calls, asked: Asked, before?: Position): Promise<Position> {
  const { client, operation, pages, path, options } = calls;
  const query = Object.fromEntries(
    Object.entries(asked.resume).filter(([place]) => !place.startsWith("/")),
  ) as Verbatim;
  const { link } = query;
  const { follow: resolve, write } = pages;
  const follow =
    resolve && link !== undefined ? (url: string): string => resolve(client, operation, url, link) : undefined;
  const exchange = await make(
    client,
    operation,
    path,
    write ? write(operation, calls.args, asked.resume) : calls.args,
    options,
    follow ? {} : query,
    follow,
  );
  const raw = parsed(exchange);
  const { page: whole, place } = asPage(exchange, raw, pages.items);
  const listed = at(whole, pages.items);
  const shape: Shape = [list, operation.returns];
  const found = decoded(listed ?? [], shape, place ?? pages.items);
  let items = found.value as readonly unknown[];
  if (stateOf(whole, pages.items) === "null" && !operation.itemsOptional)
    found.drift.push({ pointer: nullAt(whole, pages.items), expected: "a list", got: "null" });
  report(
    exchange,
    [
      ...found.drift,
      ...(place === undefined ? [] : [{ pointer: place, expected: "an object with a list", got: "list" }]),
    ],
    raw,
  );
  if (place !== undefined && before && same(items, before.items)) items = []; // the server has no pages, and sends everything each time
  const reply = replyOf(calls, exchange, whole, items, asked, before, place !== undefined);
  const position = { items, asked, total: reply.total, ...(pages.scheme(pages, reply as never) as Found) };
  if (before) checkProgress(exchange, before, position);
  return position;
}

function replyOf(
  calls: Calls,
  exchange: Exchange,
  whole: unknown,
  items: readonly unknown[],
  asked: Asked,
  before: Position | undefined,
  isPlain: boolean,
): Reply {
  const fail = (text: string): never => {
    throw callError(APIResponseError, exchange, text);
  };
  const drifts = (pointer: string, expected: string, got: string): void =>
    report(exchange, [{ pointer, expected, got }], whole);
  const value = (pointer: string | undefined): unknown =>
    pointer === undefined ? undefined : plain(at(whole, pointer));
  const count = (pointer: string | undefined): number | undefined => {
    const found = value(pointer);
    if (found === undefined || found === null || found === "") return undefined;
    const number = typeof found === "string" && /^-?\d+(\.0+)?$/.test(found) ? Number(found) : found;
    if (Number.isInteger(number)) return number as number;
    drifts(pointer ?? "", "an integer", typeof found);
    return undefined;
  };
  return {
    pages: calls.pages,
    operation: calls.operation,
    items,
    asked,
    before,
    isPlain,
    at: value,
    count,
    drifts,
    fail,
    sent: (place) => (place === undefined ? undefined : sentAt(calls, asked.resume, place)),
    total: count(calls.pages.total),
    withoutCycle: (resume) => {
      const key = resume && JSON.stringify(resume);
      if (key && (calls.links.get(key) ?? asked.number) !== asked.number)
        fail("the link to the next page leads back to a page that was read before");
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
    const place = pointer
      .split("/")
      .slice(0, depth + 1)
      .join("/");
    const found = at(raw, place);
    if (Array.isArray(found))
      return { page: withValue(raw, way.slice(0, depth), withValue({}, way.slice(depth), found)), place };
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

export function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && toJson(one) === toJson(other);
}

/** Compares a page with the one before it. */
function checkProgress(exchange: Exchange, before: Position, page: Position): void {
  let again: number | undefined;
  if (!page.counted) {
    if (page.current !== undefined && before.counted) again = page.current;
    else if (page.items.length && same(page.items, before.items)) again = before.asked.number;
  }
  if (again !== undefined)
    throw callError(APIResponseError, exchange, `requested page ${page.asked.number}, got page ${again} again`);
}
