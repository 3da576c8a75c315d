/** The limits that the API's description sets to values: the validation keywords of JSON Schema 2020-12. */

import { placeOf } from "./composites.ts";
import { ArgumentError } from "./errors.ts";
import type { Limit, LimitChecker, Limits } from "./operation.ts";
import { isObject, own } from "./shapes.ts";

/** Throws `ArgumentError` if an argument, or a value in it, is beyond its limits. */
export const checkLimits: LimitChecker = (limits, args) => checkMembers(limits, args, "");

function checkMembers(limits: Limits, value: Readonly<Record<string, unknown>>, at: string): void {
  for (const [name, limit] of Object.entries(limits)) check(own(value, name), limit, at ? placeOf(at, name) : name);
}

function check(value: unknown, limit: Limit, at: string): void {
  const reason = value === undefined || value === null ? undefined : excess(value, limit);
  if (reason) throw new ArgumentError(`${at}: ${reason}; the option checkLimits: false sends it anyway`);
  if (limit.members && isObject(value)) checkMembers(limit.members, value, at);
  const selected = limit.tags && isObject(value) ? own(limit.tags, String(value[limit.tag ?? ""])) : undefined;
  if (selected) check(value, selected as Limit, at);
  const { items } = limit;
  if (items && Array.isArray(value)) for (const [index, each] of value.entries()) check(each, items, `${at}[${index}]`);
}

/** What was expected and what was given. A limit of texts says nothing about numbers, and so on. */
function excess(value: unknown, limit: Limit): string | undefined {
  if (typeof value === "string")
    return size([...value].length, limit.minLength, limit.maxLength, "character") ?? mismatch(value, limit.patterns);
  if (typeof value === "number" || typeof value === "bigint") return outside(value, limit);
  if (Array.isArray(value))
    return size(value.length, limit.minItems, limit.maxItems, "item") ?? (limit.uniqueItems && repeated(value));
  return isObject(value)
    ? size(
        Object.values(value).filter((each) => each !== undefined).length,
        limit.minProperties,
        limit.maxProperties,
        "member",
      )
    : undefined;
}

function size(given: number, least: number | undefined, most: number | undefined, noun: string): string | undefined {
  const counted = (count: number): string => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
  if (least !== undefined && given < least)
    return `expected at least ${counted(least)}, got ${given.toLocaleString("en")}`;
  return most !== undefined && given > most
    ? `expected at most ${counted(most)}, got ${given.toLocaleString("en")}`
    : undefined;
}

function outside(
  value: number | bigint,
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Limit,
): string | undefined {
  const wrong = (expected: string, limit: number): string => `expected ${expected} ${limit}, got ${value}`;
  const difference = (limit: number): bigint => {
    const [[one, digits], [other, places]] = [scaled(String(value)), scaled(String(limit))];
    return one * 10n ** BigInt(Math.max(0, places - digits)) - other * 10n ** BigInt(Math.max(0, digits - places));
  };
  if (minimum !== undefined && difference(minimum) < 0n) return wrong("at least", minimum);
  if (maximum !== undefined && difference(maximum) > 0n) return wrong("at most", maximum);
  if (exclusiveMinimum !== undefined && difference(exclusiveMinimum) <= 0n) return wrong("more than", exclusiveMinimum);
  if (exclusiveMaximum !== undefined && difference(exclusiveMaximum) >= 0n) return wrong("less than", exclusiveMaximum);
  return multipleOf !== undefined && !isMultiple(value, multipleOf) ? wrong("a multiple of", multipleOf) : undefined;
}

/** Whether a number is a multiple. 0.1 + 0.2 is 0.30000000000000004: a double holds 15 digits exactly. */
function isMultiple(value: number | bigint, unit: number): boolean {
  const texts = typeof value === "number" ? [String(value), value.toPrecision(15)] : [String(value)];
  return texts.some((text) => {
    const [[number, digits], [divisor, places]] = [scaled(text), scaled(String(unit))];
    const shift = Math.max(digits, places);
    return (number * 10n ** BigInt(shift - digits)) % (divisor * 10n ** BigInt(shift - places)) === 0n;
  });
}

/** A number without its point, and how many digits followed that. */
function scaled(text: string): [bigint, number] {
  const [mantissa = "0", power = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = fraction.length - Number(power);
  return digits < 0 ? [BigInt(whole + fraction) * 10n ** BigInt(-digits), 0] : [BigInt(whole + fraction), digits];
}

/** The text itself, which may be a secret, is not shown. */
function mismatch(value: string, patterns: readonly string[] = []): string | undefined {
  const missed = patterns.find((pattern) => !new RegExp(pattern, "u").test(value));
  return missed && `expected a text that matches ${missed}`;
}

function repeated(items: readonly unknown[]): string | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = identity(item);
    const first = seen.get(key);
    if (first !== undefined) return `expected items that differ, got the same at [${first}] and [${index}]`;
    seen.set(key, index);
  }
  return undefined;
}

/** The same text for equal JSON values, in any order of members. */
function identity(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isObject(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : typeof each === "bigint"
        ? String(each)
        : each,
  );
}
