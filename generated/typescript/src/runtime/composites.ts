/** Kinds with parts: lists, objects, maps, nullable and literal values. */

import { ArgumentError } from "./errors.js";
import { any } from "./kinds.js";
import { type Composite, changed, decode, encode, isObject, keep, type Members, mismatch, own, pointerOf, type Shape, type Walk } from "./shapes.js";

/** `[list, item]` */
export const list: Composite = {
  encode: (value, [, item], at) => {
    if (typeof value !== "object" || value === null || !(Symbol.iterator in value) || value instanceof Uint8Array) throw mismatch(at, "a list", value);
    return Array.from(value as Iterable<unknown>, (each, index) => encode(each, item, `${at}[${index}]`));
  },
  decode: (raw, [, item], walk) => {
    if (!Array.isArray(raw)) return keep(raw, "a list", walk);
    return raw.map((each, index) => inside(each, item, walk, index));
  },
};

/** `[map, value]` */
export const map: Composite = {
  encode: (value, [, inner], at) => {
    if (!isObject(value)) throw mismatch(at, "an object", value);
    return mapped(value, (each, key) => encode(each, inner, `${at}[${JSON.stringify(key)}]`));
  },
  decode: (raw, [, inner], walk) => {
    if (isEmptyList(raw, walk)) return {};
    if (!isObject(raw)) return keep(raw, "an object", walk);
    return changed(raw, Object.keys(raw), (each, key) => inside(each, inner, walk, key));
  },
};

/** `[nullable, inner]` */
export const nullable: Composite = {
  encode: (value, [, inner], at) => (value === null ? null : encode(value, inner, at)),
  decode: (raw, [, inner], walk) => decodeNullable(raw, inner, walk),
};

/** `[literal, "a", 5]`: one of these values */
export const literal: Composite = {
  encode: (value, [, ...values], at) => {
    if (!values.includes(value)) throw mismatch(at, `one of ${values.map((each) => JSON.stringify(each)).join(", ")}`, value);
    return value;
  },
  decode: (raw, [, ...values], walk) => {
    const same = walk.exactly ? undefined : values.find((each) => typeof each !== "string" && String(each) === raw);
    return values.includes(raw) ? raw : (same ?? keep(raw, values.map((each) => JSON.stringify(each)).join(" or "), walk));
  },
};

/** `[object, () => members, required names, the shape of further members]` */
export const object: Composite = {
  encode: (value, [, members, required = [], rest], at) => {
    if (!isObject(value)) throw mismatch(at, "an object", value);
    return encodeMembers(value, members(), required, rest, at);
  },
  decode: (raw, [, members, required = [], rest], walk) => {
    if (isEmptyList(raw, walk)) return decodeMembers({}, members(), required, rest, walk);
    return isObject(raw) ? decodeMembers(raw, members(), required, rest, walk) : keep(raw, "an object", walk);
  },
};

/** The members of an object to send, without those that are undefined. */
export function encodeMembers(value: Record<string, unknown>, members: Members, required: readonly string[], rest: Shape | undefined, at: string): Record<string, unknown> {
  const prefix = at && `${at}.`;
  for (const name of required) if (value[name] === undefined) throw new ArgumentError(`${prefix}${name}: missing, but required`);
  return mapped(value, (each, key) => {
    const shape = own(members, key) as Shape | undefined;
    if (!shape && !rest) throw new ArgumentError(`${prefix}${key}: unknown member; known are ${Object.keys(members).join(", ")}`);
    return encode(each, shape ?? rest ?? any, prefix + key);
  });
}

/** What many servers write for no value: null, or an empty string where that can be none. */
function decodeNullable(raw: unknown, inner: Shape, walk: Walk): unknown {
  if (raw === null) return null;
  const before = walk.drift;
  walk.drift = [];
  const value = decode(raw, inner, walk);
  const isNull = raw === "" && walk.drift.length > 0 && !walk.exactly;
  walk.drift = isNull ? before : before.concat(walk.drift);
  return isNull ? null : value;
}

function decodeMembers(raw: Record<string, unknown>, members: Members, required: readonly string[], rest: Shape | undefined, walk: Walk): unknown {
  for (const name of required) if (!Object.hasOwn(raw, name)) walk.drift.push({ pointer: pointerOf([...walk.path, name]), expected: "a value", got: "nothing" });
  return changed(raw, Object.keys(raw), (each, key) => {
    const shape = own(members, key) as Shape | undefined;
    return shape && !required.includes(key) ? inside(each, [nullable, shape], walk, key) : inside(each, shape ?? rest ?? any, walk, key);
  });
}

function inside(raw: unknown, shape: Shape, walk: Walk, step: string | number): unknown {
  walk.path.push(step);
  const value = decode(raw, shape, walk);
  walk.path.pop();
  return value;
}

function mapped(value: Record<string, unknown>, change: (each: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => [key, change(each, key)]));
}

/** PHP writes an empty object as an empty list. */
function isEmptyList(raw: unknown, walk: Walk): boolean {
  return Array.isArray(raw) && raw.length === 0 && !walk.exactly;
}
