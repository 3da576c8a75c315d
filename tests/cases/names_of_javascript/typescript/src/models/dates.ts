// Generated from spec.yaml by sdk-generator. Do not edit.

/** The objects of the API: Dates. */

import { map, object } from "../runtime/composites.ts";
import { bytes, datetime, integer, text } from "../runtime/kinds.ts";
import type { Shape as Shape_ } from "../runtime/shapes.ts";
import { oneOf } from "../runtime/unions.ts";

/** Date */
export interface Date {
  at: globalThis.Date;
  __proto__: string;
  constructor?: string | null;
  then?: Promise | null;
  'it\'s "so"'?: string | null;
  "<\/script>"?: "it's" | '"' | "\u2028" | "#__PURE__" | "*/" | (string & {}) | null;
}

export const Date: Shape_ = [
  object,
  () => ({
    at: datetime,
    ["__proto__"]: text,
    constructor: text,
    then: Promise,
    'it\'s "so"': text,
    "<\/script>": text,
  }),
  ["at", "__proto__"],
];

/** Promise */
export interface Promise {
  map?: globalThis.Record<string, Date> | null;
}

export const Promise: Shape_ = [object, () => ({ map: [map, Date] })];

/** Options */
export interface Options {
  client?: string | undefined;
  signal?: Client | undefined;
}

export const Options: Shape_ = [object, () => ({ client: text, signal: text })];

/** Record */
export interface Record {
  pages?: number | undefined;
  [name: string]: unknown;
}

export const Record: Shape_ = [object, () => ({ pages: integer }), [], () => bytes];

/** Uint8 array */
export interface Uint8Array {
  size: number;
}

export const Uint8Array: Shape_ = [object, () => ({ size: integer }), ["size"]];

/** Client */
export type Client = "a" | "b" | (string & {});

/** Shape */
export type Shape = Uint8Array | Date;

export const Shape: Shape_ = [oneOf, () => [Uint8Array, Date]];
