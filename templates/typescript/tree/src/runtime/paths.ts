/** Paths with values in them. */

import type { Arguments, Entry, Parameters, PathWriter } from "./operation.ts";
import { encoded, inPairs, parameterOf, pathText } from "./parameters.ts";

/** Writes a path that has only segments of plain text and `{names}`. */
export const inPath: PathWriter = (path, parameters, values) => [
  path.replace(/\{(.*?)\}/g, (_, name: string) => segment(parameters, values, name)),
  [],
];

/** Writes any path: with text to be percent-encoded, a query, or a fragment, which is left out. */
export const inTemplate: PathWriter = (path, parameters, values) => {
  const [route = "", query = ""] = path
    .replace(/\{[?&][^{}]*\}/g, "")
    .replace(/#.*$/s, "")
    .split(/\?(.*)/s);
  const written = filled(route.startsWith("/") ? route : `/${route}`, (name) => segment(parameters, values, name));
  return [written, entriesOf(query, parameters, values)];
};

function segment(parameters: Parameters, values: Arguments, name: string): string {
  const { shape, as } = parameterOf(parameters[name] ?? {});
  const value = encoded(values[name], shape, name);
  return as ? as[0](name, value, as[1], "path") : pathText(name, value);
}

/** A template with its values; the text between them is percent-encoded where it must be. */
function filled(template: string, value: (name: string) => string): string {
  return template
    .split(/\{([^{}]*)\}/)
    .map((piece, index) =>
      index % 2
        ? value(piece.trim())
        : encodeURI(piece.replace(/%(?![0-9A-Fa-f]{2})/g, "%25")).replace(/%25([0-9A-Fa-f]{2})/g, "%$1"),
    )
    .join("");
}

/** The entries of the query in a path, without those whose values are undefined. */
function entriesOf(query: string, parameters: Parameters, values: Arguments): Entry[] {
  return query
    .split("&")
    .filter(Boolean)
    .flatMap((entry): Entry[] => {
      if ([...entry.matchAll(/\{([^{}]*)\}/g)].some(([, name = ""]) => values[name.trim()] === undefined)) return [];
      const text = filled(entry, (name) =>
        inPairs("", encoded(values[name], parameterOf(parameters[name] ?? {}).shape, name))
          .map(([, each]) => each)
          .join(","),
      );
      return [[decodeURIComponent(entry.split("=")[0] ?? ""), text]];
    });
}
