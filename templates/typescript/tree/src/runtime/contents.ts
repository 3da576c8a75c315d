/** Which of several forms a body is sent in: the first that has a place for all that is given. */

import { list, map, nullable, object } from "./composites.ts";
import { ArgumentError } from "./errors.ts";
import type { Content, ContentSelector } from "./operation.ts";
import { isContent } from "./files.ts";
import { covers } from "./media.ts";
import { encode, isObject, type Parts, type Shape } from "./shapes.ts";

export const select: ContentSelector = (contents, value, wanted) => {
  if (wanted !== undefined) return chosen(contents, wanted);
  const candidates = isObject(value) && !isContent(value["content"]) ? byKeys(contents, Object.keys(value)) : contents;
  let failure: unknown;
  for (const content of candidates) {
    try {
      encode(value, content.shape, "");
      return content;
    } catch (error) {
      failure ??= error;
    }
  }
  if (candidates.length < contents.length && failure instanceof ArgumentError)
    throw new ArgumentError(`${failure.message}; with these arguments, the body is sent as ${candidates[0]?.type}`);
  throw failure;
};

function chosen(contents: readonly Content[], wanted: string): Content {
  if (!/^[\w.+!#$&^-]+\/[\w.+!#$&^-]+(;.*)?$/.test(wanted))
    throw new ArgumentError(`options.contentType: ${JSON.stringify(wanted)} is not a media type`);
  const sorted = [...contents].sort((one, other) => Number(one.type.includes("*")) - Number(other.type.includes("*")));
  const found = sorted.find((each) => covers(each.type, wanted));
  if (!found)
    throw new ArgumentError(
      `options.contentType: expected one of ${contents.map((each) => each.type).join(", ")}, got ${JSON.stringify(wanted)}`,
    );
  return { ...found, type: wanted };
}

/** The contents that an object fits by its keys: all whose keys are known, or the first that takes any keys. */
function byKeys(contents: readonly Content[], keys: readonly string[]): readonly Content[] {
  const known = contents.map((content) => ({ content, names: namesOf(content.shape) }));
  const taking = known.filter(({ names }) => names?.length !== 0);
  const fitting = taking.filter(({ names }) => !names || keys.every((key) => names.includes(key)));
  if (fitting[0] && !fitting[0].names) return [fitting[0].content];
  if (fitting.length) return fitting.filter(({ names }) => names).map(({ content }) => content);
  if (keys.every((key) => taking.some(({ names }) => names?.includes(key))))
    throw new ArgumentError(`${[...keys].sort().join(", ")}: these arguments exclude each other`);
  return (taking.length ? taking : known).slice(0, 1).map(({ content }) => content);
}

/** The keys of the objects of a shape: none for a shape without objects, undefined if they may have any. */
function namesOf(shape: Shape): string[] | undefined {
  if (!Array.isArray(shape)) return "name" in shape && shape.nullable ? undefined : [];
  const [kind, ...parts] = shape;
  if (kind === list) return [];
  if (kind === map) return undefined;
  if (kind === nullable) return namesOf(parts[0]);
  if (kind === object) return parts[2] ? undefined : Object.keys(parts[0]());
  const names = (kind.members?.(shape as Parts) ?? []).map(namesOf);
  return names.includes(undefined) ? undefined : (names.flat() as string[]);
}
