/** The operations that the fake knows, and the examples of their responses. */

import { at, isObject, steps } from "../runtime/shapes.ts";
import type { FakeCall } from "./fake.ts";

/** One operation, and its examples. */
export interface Route {
  /** Its name, such as `sms.send`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  /** The example of success; undefined if the description has none. */
  readonly example?: unknown;
  /** By HTTP status, the index of the example in the list of failures. */
  readonly failures?: Readonly<Record<string, number>>;
  /** The credentials that it needs; undefined: those of the API. */
  readonly security?: readonly (readonly string[])[] | null;
  readonly streamed?: boolean;
  /** The data of the item that ends the stream. */
  readonly end?: string;
  /** The places of pagination: in requests the page, in responses its number and what comes next. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Where the items of a bulk call are, and the members that both have; true for those that a response cannot lack. */
  readonly echo?: {
    readonly sent: string;
    readonly received: string;
    readonly members: Readonly<Record<string, boolean>>;
  } | null;
}

/** The operation of a request, and the values in its path. The one with the fewest parameters counts. */
export function router(
  routes: readonly Route[],
  request: Request,
): { route: Route; path: Record<string, string> } | undefined {
  const { pathname } = new URL(request.url);
  const isStream = /event-stream|ndjson|jsonl|json-seq/.test(request.headers.get("Accept") ?? "");
  const known = routes.filter((each) => each.method === request.method).sort((one, other) => count(one) - count(other));
  for (const preferred of [isStream, !isStream]) {
    for (const route of known.filter((each) => Boolean(each.streamed) === preferred)) {
      const template = route.path.replace(/[?#].*$|\{[?&][^{}]*\}/g, "");
      const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name.trim());
      const pattern = template
        .split(/\{[^{}]*\}/)
        .map((each) => encodeURI(decodeURI(each)).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join("([^/]+)");
      const found = new RegExp(`${pattern}$`).exec(pathname);
      if (found)
        return {
          route,
          path: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")])),
        };
    }
  }
  return undefined;
}

function count(route: Route): number {
  return route.path.split("{").length;
}

/** The example of a response: as the last page of a list, and with the items that a bulk call sent. */
export function exampleBody(route: Route, call: FakeCall, number: number): unknown {
  const body = onePage(structuredClone(route.example), route.pages ?? {}, call);
  return route.echo ? echoed(body, route.echo, call, number) : body;
}

function onePage(example: unknown, pages: Readonly<Record<string, string>>, call: FakeCall): unknown {
  const place = pages["page"] ?? pages["offset"] ?? ("after" in pages ? pages["cursor"] : undefined) ?? "";
  const requested = String((place.startsWith("/") ? at(call.json, place) : call.query[place]) ?? "");
  const number = /^\d+$/.test(requested) ? Number(requested) : 1;
  let body = example;
  if (requested && !("current" in pages) && !("last" in pages)) {
    const first = Number(pages["first"] ?? ("page" in pages ? 1 : 0));
    if ("after" in pages || number > first) body = withValue(body, pages["items"] ?? "", []);
  }
  for (const [role, value] of Object.entries({ current: number, last: number, next: null, more: false })) {
    if (pages[role] !== undefined) body = withValue(body, pages[role], value);
  }
  return body;
}

/** The body with another value at a pointer; a missing place is not created. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  const way = steps(pointer);
  const last = way.pop();
  if (last === undefined) return value;
  const place = at(body, way.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
  if (Array.isArray(place)) place[Number(last)] = value;
  else if (isObject(place))
    Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  return body;
}

function echoed(
  body: unknown,
  { sent, received, members }: NonNullable<Route["echo"]>,
  call: FakeCall,
  number: number,
): unknown {
  const [given, examples] = [at(call.json, sent), at(body, received)];
  if (!Array.isArray(given) || !Array.isArray(examples) || !examples.length || ![...given, ...examples].every(isObject))
    return body;
  const items = (given as Record<string, unknown>[]).map((each, index) => {
    const example = examples[index % examples.length] as Record<string, unknown>;
    const own = Object.entries(example)
      .filter(([name]) => members[name] ?? true)
      .map(([name, value]) => [name, numbered(value, number * 1000 + index)]);
    return {
      ...Object.fromEntries(own),
      ...Object.fromEntries(
        Object.keys(members)
          .filter((name) => name in each)
          .map((name) => [name, each[name]]),
      ),
    };
  });
  const place = at(body, received.replace(/\/[^/]*$/, ""));
  if (isObject(place))
    for (const [name, value] of Object.entries(place)) if (value === examples.length) place[name] = items.length;
  return withValue(body, received, items);
}

/** A UUID as that of another item; any other value as it is. */
function numbered(value: unknown, index: number): unknown {
  if (typeof value !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value;
  const head = ((Number.parseInt(value.slice(0, 8), 16) + index) % 2 ** 32).toString(16).padStart(8, "0");
  return (value === value.toUpperCase() ? head.toUpperCase() : head) + value.slice(8);
}
