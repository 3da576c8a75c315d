/** JSON with exact numbers, both ways. */

import { Exact, MARK } from "./shapes.ts";

/** A number that `number` may not keep: with an exponent, a final zero after the point, or many digits. */
const ODD = /[-\d.][eE]|\.\d*0(?!\d)|\d{16}|\d\.\d{15}|-0/;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** JSON as text; an `Exact` is written digit by digit. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.includes(MARK) ? text.replace(new RegExp(`"${MARK}([^"]*)"`, "g"), "$1") : text;
}

/** JSON as values, with an `Exact` for each number whose digits `number` would not keep. Throws `SyntaxError`. */
export function fromJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const valid = text.replace(/"(?:[^"\\]|\\.)*"|-?(?:NaN|Infinity)/g, (token) =>
      token.startsWith('"') ? token : "null",
    ); // as some servers write
    if (valid === text) throw error;
    return fromJson(valid);
  }
  if (!ODD.test(text)) return value;
  const marked = text.replace(TOKEN, (token) =>
    token.startsWith('"') || String(Number(token)) === token ? token : `"${MARK}${token}"`,
  );
  if (marked === text) return value;
  return JSON.parse(marked, unmarked);
}

/** A reviver that makes an `Exact` of each text with the mark. */
export function unmarked(_: string, each: unknown): unknown {
  return typeof each === "string" && each.startsWith(MARK) ? new Exact(each.slice(MARK.length)) : each;
}
