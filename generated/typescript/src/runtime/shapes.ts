/**
 * How values stand in JSON, both ways. A shape is a literal: a kind, or a list whose first element is a kind with parts:
 *
 *     unixtime                                        a kind; the others are in kinds.ts
 *     [list, text]                                    [map, decimal]   [nullable, flag]
 *     [object, () => ({ to: text, date: unixtime }), ["to"], () => any] members, the required ones, the shape of others
 *     [either, text, [list, text]]                    a value of one of several kinds
 *     [oneOf, () => [Cat, Dog]]                       a union                       (unions.ts)
 *     [tagged, "kind", () => ({ cat: Cat, dog: Dog })]                  … with a discriminator
 *
 * Models are constants of such lists; functions inside let them refer to each other and to themselves.
 */

import { ArgumentError } from "./errors.ts";

/** A kind of value. Both functions return `INVALID` for a value of another kind. */
export interface Kind {
  /** What a message says was expected. */
  readonly name: string;
  /** Whether null is one of its values. */
  readonly nullable?: true;
  readonly encode: (value: unknown) => unknown;
  /** `exactly`: text is not taken for a number. */
  readonly decode: (raw: unknown, exactly: boolean) => unknown;
}

/** A kind with parts. `encode` throws `ArgumentError`; `decode` keeps and reports what does not match. */
export interface Composite {
  /** Whether null is one of its values. */
  readonly nullable?: true;
  readonly encode: (value: unknown, shape: Parts, at: string) => unknown;
  readonly decode: (raw: unknown, shape: Parts, walk: Walk) => unknown;
  /** The members of a union. */
  readonly members?: (shape: Parts) => readonly Shape[];
}

// biome-ignore lint/suspicious/noExplicitAny: each kind knows its own parts
export type Parts = readonly [kind: Composite, ...parts: any[]];
export type Shape = Kind | Parts;
export type Members = { readonly [name: string]: Shape };

/** A difference between a response and the API's description. */
export interface Drift {
  /** A JSON pointer into the response. */
  readonly pointer: string;
  readonly expected: string;
  /** The type of the value that came, never the value. */
  readonly got: string;
}

/** A number as text, so that no digit is lost. */
export type Decimal = string;

/** Pairs such as `{ status: "Sent" }`, or their text, `status:Sent`. */
export type Pairs = string | Readonly<Record<string, string | number | bigint | boolean | Date | undefined>>;

/** Where a decoder is, and what it has found. */
export interface Walk {
  drift: Drift[];
  readonly path: (string | number)[];
  /** The members of unions tried so far: trying them at every level would multiply the work. */
  readonly budget: { trials: number };
  /** Whether text is not taken for a number, nor an empty list for an object. */
  exactly: boolean;
}

/** Stands for a value of another kind. */
export const INVALID: unique symbol = Symbol("invalid");

/** A number whose digits `number` would not keep. */
export class Exact {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** What `toJson` finds and replaces; it is random, so that no text of a caller can equal it. */
  toJSON(): string {
    return `${MARK}${this.text}`;
  }
}

export const MARK: string = `exact:${Math.random().toString(36).slice(2)}:`;

export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** The value of an own member. */
export function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The type of a value, for a message. */
export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value instanceof Exact) return "number";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && !isObject(value) ? (value.constructor?.name ?? "object") : typeof value;
}

/** The value at a JSON pointer (RFC 6901); undefined if there is none. */
export function at(value: unknown, pointer: string): unknown {
  for (const step of steps(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/.test(step) ? (value as unknown[])[Number(step)] : undefined;
    else value = isObject(value) ? own(value, step) : undefined;
  }
  return value;
}

export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The value to send. Throws `ArgumentError`, whose text begins with the place `at` of the mistake. */
export function encode(value: unknown, shape: Shape, at: string): unknown {
  if (!("name" in shape)) return shape[0].encode(value, shape, at);
  const encoded = shape.encode(value);
  if (encoded === INVALID) throw mismatch(at, shape.name, value);
  return encoded;
}

export function mismatch(at: string, expected: string, value: unknown): ArgumentError {
  return new ArgumentError(`${at || "body"}: expected ${expected}, got ${typeName(value)}`);
}

/** The value for the caller; what does not match its shape is kept as it came and reported. */
export function decode(raw: unknown, shape: Shape, walk: Walk): unknown {
  if (!("name" in shape)) return shape[0].decode(raw, shape, walk);
  const value = shape.decode(raw, walk.exactly);
  return value === INVALID ? keep(raw, shape.name, walk) : value;
}

/** The value as it came, reported as a difference. */
export function keep(raw: unknown, expected: string, walk: Walk): unknown {
  walk.drift.push({ pointer: pointerOf(walk.path), expected, got: typeName(raw) });
  return plain(raw);
}

/** JSON without `Exact`. */
export function plain(raw: unknown): unknown {
  if (raw instanceof Exact) return Number(raw.text);
  if (typeof raw === "object" && raw !== null) return changed(raw as Record<string, unknown>, Object.keys(raw), plain);
  return raw;
}

/** An object or list with other values; the same one if none changes. An own `__proto__` stays an own member. */
export function changed(
  raw: Record<string, unknown>,
  keys: Iterable<string>,
  change: (value: unknown, key: string) => unknown,
): unknown {
  let result = raw;
  for (const key of keys) {
    const value = change(raw[key], key);
    if (value === raw[key]) continue;
    if (result === raw) result = (Array.isArray(raw) ? [...raw] : { ...raw }) as Record<string, unknown>;
    result[key] = value;
  }
  return result;
}
