/** Kinds with parts: lists, objects, maps, nullable and literal values. */

import { ArgumentError } from "./errors.ts";
import {
  type Composite,
  changed,
  decode,
  encode,
  INVALID,
  isObject,
  type Kind,
  keep,
  type Members,
  type Parts,
  mismatch,
  own,
  plain,
  pointerOf,
  type Shape,
  type Walk,
} from "./shapes.ts";

/** `[list, item]` */
export const list: Composite = {
  encode: (value, [, item], at) => {
    if (typeof value !== "object" || value === null || !(Symbol.iterator in value) || value instanceof Uint8Array)
      throw mismatch(at, "a list", value);
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
  nullable: true,
  encode: (value, [, inner], at) => (value === null ? null : encode(value, inner, at)),
  decode: (raw, [, inner], walk) => decodeNullable(raw, inner, walk),
};

/** `[either, text, integer, [list, text]]`: a value of the first kind that fits; otherwise a list or an object */
export const either: Composite = {
  encode: (value, [, ...shapes], at) => {
    const found = kindsOf(shapes)
      .map((each) => each.encode(value))
      .find((each) => each !== INVALID);
    if (found !== undefined) return found;
    const part = partFor(value, shapes);
    if (!part) throw mismatch(at, namesOf(shapes), value);
    return encode(value, part, at);
  },
  decode: (raw, [, ...shapes], walk) => {
    const found = [true, walk.exactly]
      .flatMap((exactly) => kindsOf(shapes).map((each) => each.decode(raw, exactly)))
      .find((each) => each !== INVALID);
    if (found !== undefined) return found;
    const part = partFor(raw, shapes);
    return part ? decode(raw, part, walk) : keep(raw, namesOf(shapes), walk);
  },
};

function kindsOf(shapes: readonly Shape[]): Kind[] {
  return shapes.filter((each) => "name" in each);
}

function partFor(value: unknown, shapes: readonly Shape[]): Shape | undefined {
  const parts =
    typeof value === "object" && value !== null ? shapes.filter((each): each is Parts => !("name" in each)) : [];
  return parts.find(([kind]) => (kind === list) === !isObject(value)) ?? parts[0];
}

function namesOf(shapes: readonly Shape[]): string {
  return shapes.map((each) => ("name" in each ? each.name : each[0] === list ? "a list" : "an object")).join(" or ");
}

/** `[literal, "a", 5]`: one of these values */
export const literal: Composite = {
  encode: (value, [, ...values], at) => {
    if (!values.includes(value))
      throw mismatch(at, `one of ${values.map((each) => JSON.stringify(each)).join(", ")}`, value);
    return value;
  },
  decode: (raw, [, ...values], walk) => {
    const same = walk.exactly ? undefined : values.find((each) => typeof each !== "string" && String(each) === raw);
    return values.includes(raw)
      ? raw
      : (same ?? keep(raw, values.map((each) => JSON.stringify(each)).join(" or "), walk));
  },
};

/** What else is known of an object. */
interface ObjectFacts {
  /** Members that only the API sets. */
  readonly readOnly?: readonly string[];
  /** Whether members that nobody documents may be sent, because responses may have them. */
  readonly keeps?: true;
  /** Members that requests must have, and responses may lack. */
  readonly sent?: readonly string[];
  /** The names of members by the other names that responses have for them. */
  readonly aliases?: { readonly [alias: string]: string };
}
type ObjectParts = readonly [Composite, () => Members, (readonly string[])?, (() => Shape)?, ObjectFacts?];

/** `[object, () => members, required names, () => the shape of further members, facts]` */
export const object: Composite = {
  encode: (value, parts, at) => {
    if (!isObject(value)) throw mismatch(at, "an object", value);
    return encodeMembers(value, parts as ObjectParts, at);
  },
  decode: (raw, parts, walk) => {
    if (isEmptyList(raw, walk)) return decodeMembers({}, parts as ObjectParts, walk);
    return isObject(raw) ? decodeMembers(raw, parts as ObjectParts, walk) : keep(raw, "an object", walk);
  },
};

/** The place of a member, for a message. */
export function placeOf(at: string, name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? (at && `${at}.${name}`) || name : `${at}[${JSON.stringify(name)}]`;
}

/** The members of an object to send, without those that are undefined. */
function encodeMembers(
  value: Record<string, unknown>,
  [, inner, required = [], rest, { readOnly = [], sent = [], keeps } = {}]: ObjectParts,
  at: string,
): Record<string, unknown> {
  const members = inner();
  const encoded = mapped(value, (each, name) => {
    const shape = own(members, name) as Shape | undefined;
    const place = placeOf(at, name);
    if (readOnly.includes(name)) throw new ArgumentError(`${place}: only the API sets this member; leave it out`);
    if (!shape && !rest && !keeps)
      throw new ArgumentError(`${place}: unknown member; known are ${Object.keys(members).join(", ")}`);
    const its = shape ?? rest?.();
    return its ? encode(each, its, place) : each;
  });
  const missing = [...required, ...sent].find((name) => encoded[name] === undefined);
  if (missing !== undefined) throw new ArgumentError(`${placeOf(at, missing)}: missing, but required`);
  return encoded;
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

function decodeMembers(
  given: Record<string, unknown>,
  [, inner, required = [], rest, { aliases } = {}]: ObjectParts,
  walk: Walk,
): unknown {
  const members = inner();
  const raw = aliases ? withoutAliases(given, aliases) : given;
  for (const name of required)
    if (!Object.hasOwn(raw, name))
      walk.drift.push({ pointer: pointerOf([...walk.path, name]), expected: "a value", got: "nothing" });
  return changed(raw, Object.keys(raw), (each, name) => {
    const shape = own(members, name) as Shape | undefined;
    const its = shape ?? rest?.();
    if (!its) return plain(each);
    return inside(each, shape && !required.includes(name) ? [nullable, shape] : its, walk, name);
  });
}

function withoutAliases(
  raw: Record<string, unknown>,
  aliases: { readonly [alias: string]: string },
): Record<string, unknown> {
  const [others, aliased] = [
    Object.entries(raw).filter(([name]) => !Object.hasOwn(aliases, name)),
    Object.entries(raw).filter(([name]) => Object.hasOwn(aliases, name)),
  ];
  return Object.fromEntries([...aliased.map(([name, each]) => [aliases[name] ?? name, each]), ...others]);
}

function inside(raw: unknown, shape: Shape, walk: Walk, step: string | number): unknown {
  walk.path.push(step);
  const value = decode(raw, shape, walk);
  walk.path.pop();
  return value;
}

function mapped(
  value: Record<string, unknown>,
  change: (each: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, change(each, key)]),
  );
}

/** PHP writes an empty object as an empty list. */
function isEmptyList(raw: unknown, walk: Walk): boolean {
  return Array.isArray(raw) && raw.length === 0 && !walk.exactly;
}
