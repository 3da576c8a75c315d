/** Values of parameters as text in the default style of their location; styles.ts has the others. */

import { ArgumentError } from "./errors.ts";
import { isObject } from "./shapes.ts";
import { toJson } from "./json.ts";

export type Pair = readonly [key: string, text: string];

/** Text with all but unreserved characters percent-encoded (RFC 3986, 2.3). */
export function quoted(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An encoded value as text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : toJson(value).replace(/^"|"$/g, "");
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** A value as keys and texts: one for each item or member if `explode`, else one for all of them. */
export function expanded(
  name: string,
  value: unknown,
  explode: boolean,
  encode: (text: string) => string,
  separator = ",",
): Pair[] {
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return isNothing(value) ? [] : [[name, encode(textOf(value))]];
  const entries = Object.entries(value).filter(([, each]) => !isNothing(each));
  if (explode) {
    return entries.flatMap(([key, each]) =>
      isList
        ? [[name, encode(textOf(each))] as Pair]
        : [each]
            .flat()
            .filter((one) => !isNothing(one))
            .map((one): Pair => [key, encode(textOf(one))]),
    );
  }
  const parts = entries.flatMap(([key, each]) => (isList ? [each] : [key, each])).map((part) => encode(textOf(part)));
  const raw = decodeURIComponent(separator);
  if (separator !== "," && parts.some((part) => part.includes(separator)))
    throw new ArgumentError(`${name}: "${raw}" cannot be part of a value here, where it separates values`);
  return parts.length ? [[name, parts.join(separator)]] : [];
}

/** Part of a path that servers and proxies do not resolve to another path. */
export function checkedSegment(name: string, text: string): string {
  if (["", ".", ".."].includes(text)) throw new ArgumentError(`${name}: "${text}" cannot be part of a path`);
  return text;
}

export function inPath(name: string, value: unknown): string {
  return checkedSegment(
    name,
    expanded("", value, false, quoted)
      .map(([, text]) => text)
      .join(","),
  );
}

export function inQuery(name: string, value: unknown): Pair[] {
  return expanded(name, value, true, quoted);
}

export function inHeader(name: string, value: unknown): string | undefined {
  const check = (text: string): string => {
    if (typeof value === "object" && text.includes(","))
      throw new ArgumentError(`${name}: a value cannot contain a comma here, where commas separate values`);
    return text;
  };
  return expanded("", value, false, check)[0]?.[1];
}

export function cookieName(text: string): string {
  return text.replace(/[^!#$&'*+.^_`|~0-9A-Za-z[\]-]/gu, encodeURIComponent);
}
