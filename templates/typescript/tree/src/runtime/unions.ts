/** Unions: `[oneOf, () => members]`, and `[tagged, key, () => members by value, () => members without the key?]`. */

import { list, map, object } from "./composites.ts";
import { ArgumentError } from "./errors.ts";
import {
  type Composite,
  decode,
  encode,
  isObject,
  keep,
  type Members,
  own,
  type Parts,
  type Shape,
  typeName,
  type Walk,
} from "./shapes.ts";

/** The first member that fits. An object is the one that has all it requires and knows most of its keys. */
export const oneOf: Composite = {
  members: ([, members]) => members(),
  encode: (value, [, members], at) =>
    firstThatFits(value, isObject(value) ? candidates(members(), value) : members(), at),
  decode: (raw, [, members], walk) => best(raw, isObject(raw) ? candidates(members(), raw) : members(), walk),
};

/** The member that the value of a key selects. */
export const tagged: Composite = {
  members: ([, , members, others]) => [
    ...new Set<Shape>([...(Object.values(members()) as Shape[]), ...(others?.() ?? [])]),
  ],
  encode: (value, [, key, members, others], at) => {
    if (!isObject(value)) return firstThatFits(value, Object.values(members()), at);
    const member = own(members(), String(value[key])) as Shape | undefined;
    if (member) return encodeTagged(value, member, key, at);
    const known = Object.keys(members())
      .map((each) => JSON.stringify(each))
      .join(", ");
    const reason =
      value[key] === undefined
        ? `missing; it selects one of ${known}`
        : `expected one of ${known}, got ${JSON.stringify(value[key])}`;
    if (!others) throw new ArgumentError(`${at && `${at}.`}${key}: ${reason}`);
    return firstThatFits(value, candidates(others(), value), at);
  },
  decode: (raw, shape, walk) => {
    const [, key, members, others] = shape;
    if (!isObject(raw)) return best(raw, flat([shape]), walk);
    const member = own(members(), String(raw[key])) as Shape | undefined;
    if (member) return decode(raw, member, walk);
    if (others && !(key in raw && !others().some((each: Shape) => isModel(each))))
      return best(raw, candidates(others(), raw), walk);
    walk.path.push(key);
    keep(
      raw[key],
      Object.keys(members())
        .map((each) => JSON.stringify(each))
        .join(" or "),
      walk,
    );
    walk.path.pop();
    return raw;
  },
};

/** A member may not document the key that selects it. */
function encodeTagged(value: Record<string, unknown>, member: Shape, key: string, at: string): unknown {
  const { [key]: tag, ...others } = value;
  if (!isModel(member) || key in membersOf(member)) return encode(value, member, at);
  return { ...(encode(others, member, at) as object), [key]: tag };
}

function isModel(shape: Shape): shape is Parts {
  return Array.isArray(shape) && shape[0] === object;
}

function membersOf(model: Parts): Members {
  return model[1]() as Members;
}

function requiredOf(model: Parts): readonly string[] {
  return (model[2] ?? []) as readonly string[];
}

/** The models in a union, also those of unions inside it. */
function flat(members: readonly Shape[]): Shape[] {
  return members.flatMap((each) => {
    const inner = Array.isArray(each) && (each as Parts)[0].members?.(each as Parts);
    return inner ? flat(inner) : [each];
  });
}

/**
 * The members that an object can be, best first. If others know keys that the best one does not, the object is all of these
 * at once (JSON Schema 2020-12, 10.2.1.2).
 */
function candidates(members: readonly Shape[], value: Record<string, unknown>): readonly Shape[] {
  const all = flat(members);
  const models = all.filter(isModel);
  const others = all.filter((each) => !isModel(each) && (!Array.isArray(each) || each[0] === map));
  if (models.length + others.length < 2) return members;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const count = (model: Parts): number => keys.filter((key) => key in membersOf(model)).length;
  const complete = models.filter((model) => requiredOf(model).every((name) => keys.includes(name)));
  const ranked = [...(complete.length ? complete : models)].sort((one, other) => count(other) - count(one));
  const most = ranked[0] ? count(ranked[0]) : 0;
  const open = complete.filter((each) => each[3]);
  if (!most && keys.length) return [...open, ...others];
  const found = ranked.filter((each) => count(each) === most);
  const combined = complete.length ? found.slice(0, 4).map((each) => combination(each, ranked, keys)) : [];
  return [...new Set<Shape>([...combined, ...found, ...open, ...others])];
}

function combination(first: Parts, ranked: readonly Parts[], keys: readonly string[]): Shape {
  let known = membersOf(first);
  const added = first[3]
    ? []
    : ranked.filter((each) => {
        const adds = keys.some((key) => key in membersOf(each) && !(key in known));
        if (adds) known = { ...membersOf(each), ...known };
        return adds;
      });
  return added.length
    ? [
        object,
        (): Members => known,
        [...new Set([first, ...added].flatMap(requiredOf))],
        added.find((each) => each[3])?.[3],
      ]
    : first;
}

function firstThatFits(value: unknown, members: readonly Shape[], at: string): unknown {
  const errors: ArgumentError[] = [];
  for (const member of members) {
    try {
      return encode(value, member, at);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      errors.push(error);
    }
  }
  const depth = (error: ArgumentError): number => error.message.split(":")[0]?.length ?? 0;
  errors.sort((one, other) => depth(other) - depth(one));
  throw errors[0] ?? new ArgumentError(`${at || "body"}: no member of the union fits ${typeName(value)}`);
}

const MAX_TRIALS = 10_000;

/** The value as the first member that fits exactly, or else fits, or else as the one with the least drift. */
function best(raw: unknown, members: readonly Shape[], walk: Walk): unknown {
  const trial = (member: Shape, exactly: boolean): { value: unknown; drift: Walk["drift"] } => {
    walk.budget.trials += 1;
    const inner = { ...walk, drift: [], path: [...walk.path], exactly };
    return { value: decode(raw, member, inner), drift: inner.drift };
  };
  const found: { value: unknown; drift: Walk["drift"] }[] = [];
  for (const exactly of walk.exactly ? [true] : [true, false]) {
    for (const member of members) {
      if (walk.budget.trials > MAX_TRIALS) return keep(raw, "fewer alternatives", walk);
      const one = trial(member, exactly);
      if (!one.drift.length) return one.value;
      if (exactly === walk.exactly && recognized(raw, member)) found.push(one);
    }
  }
  const least = found.sort((one, other) => one.drift.length - other.drift.length)[0];
  if (!least) return keep(raw, "a value of the union", walk);
  walk.drift.push(...least.drift);
  return least.value;
}

/** Whether a value may be decoded as a member that it does not match: it has all required keys, or no unknown key. */
function recognized(raw: unknown, member: Shape): boolean {
  if (Array.isArray(raw)) return Array.isArray(member) && member[0] === list;
  if (!isObject(raw) || !isModel(member)) return false;
  const keys = Object.keys(raw);
  return (
    requiredOf(member).every((name) => keys.includes(name)) ||
    (keys.length > 0 && keys.every((key) => key in membersOf(member)))
  );
}
