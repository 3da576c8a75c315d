/** What asks for one page of a list: changes to the query and to the body, or a link. */

import { ownBaseUrl } from "./base-url.ts";
import type { BaseClient } from "./client.ts";
import { APIResponseError, ArgumentError } from "./errors.ts";
import type { Arguments, Operation, Pages } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { at, isObject, steps } from "./shapes.ts";

/** What asks for a page: query parameters as text, and pointers into the body with JSON. */
export type Resume = Readonly<Record<string, string>>;

/** What all pages of a list share. */
export interface Calls {
  readonly client: BaseClient;
  readonly operation: Operation;
  readonly pages: Pages;
  readonly path: readonly unknown[];
  readonly args: Arguments;
  readonly options: ListOptions;
  /** The cursors and links seen so far, and the number of the page that each was on. */
  readonly links: Map<string, number>;
}

/** The request for one page: what differs from the arguments. */
export interface Asked {
  readonly resume: Resume;
  readonly number: number;
}

/** What one response says. */
export interface Position {
  readonly items: readonly unknown[];
  readonly asked: Asked;
  readonly total: number | undefined;
  readonly last?: number | undefined;
  readonly resume?: Resume | undefined;
  /** The number that the server gives the page, and whether it is the one that was requested. */
  readonly current?: number | undefined;
  readonly counted?: boolean;
}

export function first(calls: Calls, resume: Resume): Asked {
  const { pages, operation } = calls;
  const largest: Resume =
    pages.limit && operation.pageSize && sentAt(calls, {}, pages.limit) === undefined
      ? { [pages.limit]: String(operation.pageSize) }
      : {};
  const asked = { resume: { ...largest, ...resume }, number: 1 };
  if (pages.follow && Object.keys(resume).length && !("link" in resume))
    throw new ArgumentError("options.resume: expected the `resume` of a page of this list");
  const place = pages.page ?? pages.offset;
  if (!place) return asked;
  const least = pages.first ?? (pages.page ? 1 : 0);
  const given = sentAt(calls, asked.resume, place) ?? least;
  const number = typeof given === "string" && /^\d{1,18}$/.test(given) && place in asked.resume ? Number(given) : given;
  if (!Number.isInteger(number) || (number as number) < least)
    throw new ArgumentError(`${place.replace("/", "")}: expected a number from ${least}, got ${String(given)}`);
  return {
    resume: { ...asked.resume, [place]: String(number) },
    number: pages.page ? (number as number) - least + 1 : 1,
  };
}

export function after({ pages }: Calls, { asked }: Position, resume: Resume): Asked {
  return { resume: pages.follow ? resume : { ...asked.resume, ...resume }, number: asked.number + 1 };
}

/** What a request has at a place; undefined if it was left out. */
export function sentAt({ operation, args }: Calls, resume: Resume, place: string): unknown {
  if (resume[place] !== undefined) return resume[place];
  const key = Object.entries(operation.query?.[1] ?? {}).find(
    ([name, each]) => ("wire" in each ? each.wire : name) === place,
  )?.[0];
  return (
    (place.startsWith("/")
      ? at(operation.whole === undefined ? args : args[operation.whole], place)
      : args[key ?? place]) ?? undefined
  );
}

/** The arguments with what the body has for this page. */
export function withBody({ operation, args }: Calls, resume: Resume): Arguments {
  let body: unknown = operation.whole === undefined ? args : args[operation.whole];
  for (const place of Object.keys(resume).filter((each) => each.startsWith("/"))) {
    try {
      body = withValue(body, steps(place), JSON.parse(resume[place] ?? ""));
    } catch {
      throw new ArgumentError(`options.resume: ${place} is not valid JSON`);
    }
  }
  return operation.whole === undefined ? (body as Arguments) : { ...args, [operation.whole]: body };
}

export function withValue(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const members = isObject(body) ? body : {};
  return { ...members, [step]: withValue(members[step], rest, value) };
}

/** The URL of a link that is followed: on this server, whatever host it names if its path is the same. */
export function followed(client: BaseClient, operation: Operation, url: string, link: string): string {
  const here = new URL(url);
  const fail = (text: string): never => {
    throw new APIResponseError(`${operation.method} ${operation.path}: the link to the next page ${text}`, {
      method: operation.method,
      path: operation.path,
    });
  };
  const prefix = new URL(ownBaseUrl(client) ?? url).pathname.replace(/\/$/, "");
  const text = link.replaceAll("#", "%23"); // a cursor may contain a raw `#`, so this is not a fragment
  const target =
    urlOf(
      text.startsWith("/") && !text.startsWith("//") && !text.startsWith(`${prefix}/`) ? prefix + text : text,
      here,
    ) ?? fail("is not a URL");
  const own = here.pathname.slice(ownBaseUrl(client) ? prefix.length : 0);
  const samePath =
    own.replaceAll("/", "") !== "" && decodeURIComponent(target.pathname).endsWith(decodeURIComponent(own));
  if (!samePath && target.origin !== here.origin) fail(`leads to another server, ${target.hostname}`);
  const keys = (client.config.schemes ?? []).filter((each) => each.location === "query").map((each) => each.key);
  const query = target.search
    .slice(1)
    .split("&")
    .filter((each) => each && !keys.includes(decodeURIComponent((each.split("=")[0] ?? "").replaceAll("+", " "))))
    .join("&");
  return here.origin + (samePath ? here.pathname : target.pathname) + (query && `?${query}`);
}

function urlOf(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
