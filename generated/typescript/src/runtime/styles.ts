/** Parameters in other styles than the default of their location; most are expressions of RFC 6570. */

import { toJson } from "./json.ts";
import type { Writer } from "./operation.ts";
import { checkedSegment, cookieName, expanded, headerText, type Pair, quoted, textOf } from "./parameters.ts";
import { isObject } from "./shapes.ts";

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };
/** The characters that `allowReserved` keeps: the reserved ones of RFC 3986 without a meaning in queries. */
const RESERVED = /%(?:2[1478ACF9]|3[ABDF]|40)/g;

/** Writes a value as a style of OpenAPI, as `json`, or as the `whole` query; `*` is exploded, `+` keeps reserved characters. */
export const styled: Writer = (name, value, style, location) => {
  const kind = style.replace(/[*+]+$/, "");
  const explode = style.includes("*");
  if (location === "path") return kind === "json" ? quoted(toJson(value)) : styledPath(name, value, kind, explode);
  if (location === "header") return kind === "json" ? escaped(toJson(value)) : styledHeader(name, value, explode);
  const encode = style.includes("+") ? (text: string): string => keptReserved(text, explode) : quoted;
  if (kind === "whole") return encode(typeof value === "string" ? value : toJson(value));
  if (location === "cookie")
    return pairsOf(name, value, kind, explode, quoted)
      .map(([key, text]) => `${cookieName(key)}=${text}`)
      .join("; ");
  return pairsOf(name, value, kind, explode, encode)
    .map(([key, text]) => `${quoted(key)}=${text}`)
    .join("&");
};

function pairsOf(
  name: string,
  value: unknown,
  kind: string,
  explode: boolean,
  encode: (text: string) => string,
): Pair[] {
  if (kind === "json") return [[name, encode(toJson(value))]];
  return kind === "deepObject"
    ? deepObject(name, value, encode)
    : expanded(name, value, explode, encode, SEPARATORS[kind]);
}

function styledPath(name: string, value: unknown, kind: string, explode: boolean): string {
  const named = kind === "matrix";
  const mark = { label: ".", matrix: ";" }[kind] ?? "";
  const joint = explode ? mark || "," : ",";
  const entries = expanded(named ? name : "", value, explode, quoted);
  checkedSegment(name, entries.map(([, text]) => text).join(joint));
  return (
    mark +
    entries.map(([key, text]) => (!key ? text : named && !text ? quoted(key) : `${quoted(key)}=${text}`)).join(joint)
  );
}

function styledHeader(name: string, value: unknown, explode: boolean): string {
  if (!explode) return headerText(name, value) ?? "";
  const check = (text: string): string => headerText(name, [text]) ?? "";
  return expanded("", value, true, check)
    .map(([key, text]) => (key ? `${key}=${text}` : text))
    .join(",");
}

function keptReserved(text: string, explode: boolean): string {
  const kept = quoted(text)
    .replace(RESERVED, decodeURIComponent)
    .replace(/%25([0-9A-Fa-f]{2})/g, "%$1");
  return explode ? kept : kept.replaceAll(",", "%2C");
}

function deepObject(name: string, value: unknown, encode: (text: string) => string): Pair[] {
  if (isObject(value))
    return Object.entries(value).flatMap(([key, each]) => deepObject(`${name}[${key}]`, each, encode));
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      deepObject(`${name}[${typeof each === "object" && each !== null ? index : ""}]`, each, encode),
    );
  return value === null || value === undefined ? [] : [[name, encode(textOf(value))]];
}

function escaped(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
