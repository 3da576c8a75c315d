/**
 * Whether calls whose response was lost were carried out: by the caller's references, in a list of the API.
 *
 * A reference is `found` if the list has it. It is `absent` if the list was read to its end without it, late enough: a list
 * can lag behind. Otherwise it is `unclear`.
 */

import { type BatchItem, BatchResult } from "./batch-result.ts";
import type { BaseClient } from "./client.ts";
import { APIConnectionError, ArgumentError, CallError, OutcomeUnknownError } from "./errors.ts";
import { firstMatch, isSame, textAt } from "./matching.ts";
import type { ListOptions } from "./options.ts";
import type { PagePromise } from "./pages.ts";
import { sleep, TRANSIENT } from "./retry.ts";

/** Where the references of a call can be found. */
export interface Lookup {
  /** The function that lists. */
  readonly list: (client: BaseClient, params: never, options?: ListOptions) => PagePromise<unknown>;
  /** The member of an item with the reference. */
  readonly reference: string;
  /** Its argument for the earliest time. */
  readonly since?: string;
  /** Seconds after which what is not in the list was not carried out. */
  readonly settle: number;
  /** Members that the items of the call and those of the list have in common. */
  readonly match?: readonly string[];
}
/** By method and path, such as `POST /sms/send`. */
export type Lookups = { readonly [call: string]: Lookup };

export interface LookUpOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for which the list is read again, as long as a reference is unclear. By default it is read once. */
  readonly timeout?: number | undefined;
  /** The same as a moment. */
  readonly until?: Date | undefined;
  /** Milliseconds after which what is not in the list was not carried out. */
  readonly settle?: number | undefined;
}

/** A reference whose response was lost, and what the API's list says of it. */
export interface LookedUp {
  /** Empty for an item without one, which cannot be found. */
  readonly reference: string;
  readonly state: "found" | "absent" | "unclear";
  /** The items of the list with the reference. */
  readonly found: readonly unknown[];
  /** The index of the item in the `BatchResult`; -1 if an error was looked up. */
  readonly index: number;
  readonly sentAt: Date | undefined;
}

/** What the API's list says of references whose response was lost. */
export class LookUpResult {
  /** In the order of the references, or of the items of the `BatchResult`. */
  readonly entries: readonly LookedUp[];
  /** What was looked up. */
  readonly of: unknown;

  constructor(entries: readonly LookedUp[], of: unknown) {
    this.entries = entries;
    this.of = of;
  }

  /** What was carried out. */
  get found(): LookedUp[] {
    return this.entries.filter((each) => each.state === "found");
  }
  /** What was not carried out: it is not in the list, though enough time has passed. */
  get absent(): LookedUp[] {
    return this.entries.filter((each) => each.state === "absent");
  }
  /** What cannot be told, or not yet. */
  get unclear(): LookedUp[] {
    return this.entries.filter((each) => each.state === "unclear");
  }
}

interface Question {
  readonly reference: string;
  readonly sentAt: Date;
  readonly endedAt: number;
  readonly index: number;
  readonly entry: BatchItem<unknown, unknown> | undefined;
  /** How many items of the list must have the reference: as many as items were sent with it. */
  readonly needed: number;
  found: unknown[];
  /** Whether an item of the list has the reference, if only for another recipient. */
  isSeen: boolean;
}

/** The clocks of the caller and of the server may differ by this. */
const MARGIN = 600_000;
const FIRST_PAUSE = 1_000;
const MAX_PAUSE = 30_000;

/** Looks for the references of an error, or for the unknown items of a result, in a list of the API. */
export async function lookUp(
  client: BaseClient,
  lookups: Lookups,
  lost: OutcomeUnknownError | BatchResult<unknown, unknown>,
  options: LookUpOptions = {},
): Promise<LookUpResult> {
  const { method, path } = lost instanceof BatchResult ? lost.operation : lost;
  const place = lookups[`${method} ${path}`];
  if (!place) throw new ArgumentError(`lookUp: the API has no list with the references of ${method} ${path}`);
  const questions = lost instanceof BatchResult ? ofResult(place, lost) : ofError(lost);
  const end = Math.max(Date.now() + (options.timeout ?? 0), options.until?.getTime() ?? 0);
  if (Number.isNaN(end)) throw new ArgumentError("lookUp: expected milliseconds as timeout, and a valid Date as until");
  const { signal = new AbortController().signal } = options;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, MAX_PAUSE)) {
    const readAt = Date.now();
    const isWhole = await read(client, place, questions, signal, end);
    const settle = options.settle ?? place.settle * 1000;
    const entries = questions.map((each) => ({
      reference: each.reference,
      state: stateOf(each, isWhole && readAt >= each.endedAt + settle),
      found: each.found,
      index: each.index,
      sentAt: each.sentAt,
    }));
    const result = new LookUpResult(entries, lost);
    const left = end - Date.now();
    if (left <= 0 || !result.unclear.some((each) => each.reference && !each.found.length)) return result;
    await sleep(Math.min(wait, left), signal);
  }
}

/** Reads the list as far as needed; whether to its end. An error that may pass ends it, if there is time to read again. */
async function read(
  client: BaseClient,
  place: Lookup,
  questions: readonly Question[],
  signal: AbortSignal,
  end: number,
): Promise<boolean> {
  const open = questions.filter((each) => each.reference);
  for (const each of questions) Object.assign(each, { found: [], isSeen: false });
  if (!open.length) return true;
  const since = new Date(Math.min(...open.map((each) => each.sentAt.getTime())) - MARGIN);
  const params = place.since === undefined ? {} : { [place.since]: since };
  try {
    for await (const page of place.list(client, params as never, { signal }).pages()) {
      for (const item of page.items as readonly unknown[]) see(place, open, item);
      if (open.every((each) => each.found.length >= each.needed)) return !page.hasNext;
    }
    return true;
  } catch (error) {
    const isPassing =
      error instanceof APIConnectionError || (error instanceof CallError && TRANSIENT.includes(error.status ?? 0));
    if (!isPassing || Date.now() >= end) throw error;
    return false;
  }
}

function see(place: Lookup, questions: readonly Question[], item: unknown): void {
  const reference = textAt(item, place.reference);
  for (const each of questions.filter((one) => one.reference === reference)) {
    each.isSeen = true;
    const key = each.entry && firstMatch(place.match ?? [], each.entry.item);
    const other = key && textAt(item, key[0]);
    if (!key || other === undefined || isSame(key[1], other)) each.found.push(item);
  }
}

function stateOf(each: Question, isLateAndWhole: boolean): LookedUp["state"] {
  if (each.reference && each.found.length >= each.needed) return "found";
  return each.reference && !each.isSeen && isLateAndWhole ? "absent" : "unclear";
}

function ofError(lost: OutcomeUnknownError): Question[] {
  if (!(lost instanceof OutcomeUnknownError))
    throw new ArgumentError("lookUp: expected an OutcomeUnknownError or a BatchResult");
  if (!lost.references?.length)
    throw new ArgumentError("lookUp: the call had no references of yours, so it cannot be found");
  const sentAt = lost.sentAt ?? new Date();
  return lost.references.map((reference) => ({
    reference,
    sentAt,
    endedAt: sentAt.getTime() + lost.elapsed,
    index: -1,
    entry: undefined,
    needed: 1,
    found: [],
    isSeen: false,
  }));
}

/** The unknown items. Items that share a reference and a recipient are told apart by their number only. */
function ofResult(place: Lookup, lost: BatchResult<unknown, unknown>): Question[] {
  const keyOf = ({ item }: BatchItem<unknown, unknown>): string =>
    JSON.stringify([textAt(item, place.reference), firstMatch(place.match ?? [], item)]);
  const sent = [...lost.succeeded, ...lost.failed, ...lost.unknown].map(keyOf);
  return lost.unknown.map((entry) => {
    const sentAt = entry.sentAt ?? new Date();
    const elapsed = entry.error instanceof CallError ? entry.error.elapsed : 0;
    const needed = sent.filter((each) => each === keyOf(entry)).length;
    return {
      reference: textAt(entry.item, place.reference) ?? "",
      sentAt,
      endedAt: sentAt.getTime() + elapsed,
      index: entry.index,
      entry,
      needed,
      found: [],
      isSeen: false,
    };
  });
}
