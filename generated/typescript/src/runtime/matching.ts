/**
 * Which of the API's results belong to which item of a batch. A result is assigned only if it can belong to no other item:
 *
 *     1. by the caller's own reference, if no other item has it
 *     2. by position, if there is a result for each item and each agrees with it
 *     3. by the first of the members `match`, such as the recipient, if no other item has the same
 */

import type { Batch } from "./operation.ts";
import { isObject, own } from "./shapes.ts";

const NUMBER = /^\+?[\d ().-]*\d$/;
const LEAST_DIGITS = 6;

type Key = (value: unknown) => string | undefined;

/** The member of an object; undefined if it has none. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) ? own(value, name) : undefined;
}

/** A member as text; undefined if it is missing or empty. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return found === undefined || found === null || found === "" || found === 0 ? undefined : String(found);
}

/** The first of the members that a value has. */
export function firstMatch(
  match: readonly string[],
  value: unknown,
): readonly [name: string, text: string] | undefined {
  for (const name of match) {
    const text = textAt(value, name);
    if (text !== undefined) return [name, text];
  }
  return undefined;
}

/** The results of each item; none for an item if they cannot be told from those of others. */
export function assigned<R>(batch: Batch, items: readonly unknown[], results: readonly R[]): R[][] {
  const found: R[][] = items.map(() => []);
  const { match = [] } = batch;
  const rest = byKey(batch, (each) => reference(batch, each), items, results, found);
  const open = found.flatMap((each, index) => (each.length ? [] : [index]));
  if (open.length === rest.length && open.every((index, at) => agree(batch, items[index], rest[at]))) {
    for (const [at, index] of open.entries()) found[index]?.push(rest[at] as R);
  } else {
    byKey(batch, (each) => firstMatch(match, each)?.join(), items, rest, found);
  }
  return found;
}

function reference(batch: Batch, value: unknown): string | undefined {
  return batch.reference === undefined ? undefined : textAt(value, batch.reference);
}

/** Adds the results with the key of exactly one item to its results; returns the others. */
function byKey<R>(batch: Batch, key: Key, items: readonly unknown[], results: readonly R[], found: R[][]): R[] {
  const owners = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const value = found[index]?.length ? undefined : key(item);
    if (value !== undefined) owners.set(value, [...(owners.get(value) ?? []), index]);
  }
  return results.filter((each) => {
    const [owner, another] = owners.get(key(each) ?? "") ?? [];
    if (
      key(each) === undefined ||
      owner === undefined ||
      another !== undefined ||
      contradicts(batch, items[owner], each)
    )
      return true;
    found[owner]?.push(each);
    return false;
  });
}

/** Whether a result has another reference than an item. */
function contradicts(batch: Batch, item: unknown, result: unknown): boolean {
  const given = reference(batch, result);
  return given !== undefined && given !== reference(batch, item);
}

/** Whether a result at the position of an item can belong to it. */
function agree(batch: Batch, item: unknown, result: unknown): boolean {
  if (contradicts(batch, item, result)) return false;
  const key = firstMatch(batch.match ?? [], item);
  return key ? isSame(key[1], member(result, key[0])) : !batch.match?.length;
}

/** Whether two texts are the same, or two forms of a telephone number: `0411 111 111` and `+61411111111`. */
export function isSame(sent: string, given: unknown): boolean {
  const other = String(given);
  if (sent === other) return true;
  if (!NUMBER.test(sent) || !NUMBER.test(other)) return false;
  const [one = "", two = ""] = [sent, other].map((each) => each.replace(/\D/g, "").replace(/^0+/, ""));
  return one.length >= LEAST_DIGITS && (one === two || (!sent.startsWith("+") && two.endsWith(one)));
}
