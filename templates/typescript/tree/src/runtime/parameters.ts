/** Values of parameters as text in the default style of their location; styles.ts has the others. */

import { ArgumentError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Entry, HeaderWriter, Parameter, QueryWriter } from "./operation.ts";
import { merge } from "./headers.ts";
import { encode, isObject, type Shape } from "./shapes.ts";

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

export function pathText(name: string, value: unknown): string {
  return checkedSegment(
    name,
    expanded("", value, false, quoted)
      .map(([, text]) => text)
      .join(","),
  );
}

export function inPairs(name: string, value: unknown): Pair[] {
  return expanded(name, value, true, quoted);
}

export function headerText(name: string, value: unknown): string | undefined {
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

export function parameterOf(each: Shape | Parameter): Parameter {
  return "name" in each || Array.isArray(each) ? { shape: each as Shape } : (each as Parameter);
}

export function encoded(value: unknown, shape: Shape | undefined, at: string): unknown {
  if (value === undefined) throw new ArgumentError(`${at}: missing`);
  return shape ? encode(value, shape, at) : value;
}

/** Writes the parameters of the query that are given. */
export const inQuery: QueryWriter = (parameters, args, verbatim) =>
  Object.entries(parameters).flatMap(([key, given]): Entry[] => {
    const { wire = key, shape, as } = parameterOf(given);
    if (verbatim[wire] !== undefined) return [[wire, `${quoted(wire)}=${quoted(verbatim[wire])}`]];
    if (args[key] === undefined || args[key] === null) return [];
    const value = encoded(args[key], shape, key);
    if (as) return [[wire, as[0](wire, value, as[1], "query")]];
    // A member of an object does not hide a parameter with the same name.
    return inPairs(wire, value)
      .filter(([name]) => name === wire || args[name] === undefined)
      .map(([name, each]): Entry => [name, `${quoted(name)}=${each}`]);
  });

/** Adds the headers that are given. */
export const inHeader: HeaderWriter = (headers, parameters, args) => {
  for (const [key, given] of Object.entries(parameters)) {
    const { wire = key, shape, as } = parameterOf(given);
    if (args[key] === undefined) continue;
    const value = encoded(args[key], shape, key);
    const text = as ? as[0](wire, value, as[1], "header") : headerText(wire, value);
    if (text !== undefined) merge(headers, { [wire]: text }, key);
  }
};

/** Adds the cookies that are given. */
export const inCookie: HeaderWriter = (headers, parameters, args) => {
  const written = Object.entries(parameters).flatMap(([key, given]) => {
    const { wire = key, shape, as } = parameterOf(given);
    if (args[key] === undefined || args[key] === null) return [];
    const value = encoded(args[key], shape, key);
    if (as) return as[0](wire, value, as[1], "cookie") || [];
    return inPairs(wire, value).map(([name, text]) => `${cookieName(name)}=${text}`);
  });
  if (written.length) headers.set("Cookie", [headers.get("Cookie") ?? [], written].flat().join("; "));
};
