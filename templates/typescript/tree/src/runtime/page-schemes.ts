/** The kinds of pagination: each finds the position of a page, and what asks for the page after it. */

import { toJson } from "./json.ts";
import type { Pages } from "./operation.ts";
import type { Found, Reply } from "./page-responses.ts";
import { at } from "./shapes.ts";

/** Pages with numbers. */
export function numbered(pages: Pages, reply: Reply): Found {
  const number = Number(reply.sent(pages.page));
  const current = reply.count(pages.current);
  const last = reply.count(pages.last);
  const counted = current === number;
  // A first page cannot repeat another; later ones are compared by their items, because the number means something else.
  if (current !== undefined && !counted && !reply.before?.counted)
    reply.drifts(pages.current ?? "", `page ${number}`, String(current));
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
  if (reply.at(pages.more) === false || found === undefined || found === null || found === "" || found === false)
    return {};
  const place = pages.cursor ?? "";
  const written = (value: unknown): string =>
    typeof value === "string" && !place.startsWith("/")
      ? value
      : value instanceof Date
        ? value.toISOString()
        : toJson(value);
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
