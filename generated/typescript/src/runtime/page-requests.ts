/** What asks for one page of a list: changes to the query and to the body, or a link. */

import type { BaseClient } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import type { Arguments, Operation, Pages } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { at, isObject } from "./shapes.ts";

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

export function withValue(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const members = isObject(body) ? body : {};
  return { ...members, [step]: withValue(members[step], rest, value) };
}
