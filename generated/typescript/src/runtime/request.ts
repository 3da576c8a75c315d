/** Arguments to a request: path, query, headers and body, checked before anything is sent. */

import type { BaseClient } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Content, Encoded, Operation, Parameter, Parameters } from "./operation.ts";
import type { Options } from "./options.ts";
import { cookieName, inHeader, inPath, inQuery, quoted } from "./parameters.ts";
import { covers } from "./media.ts";
import { baseUrl } from "./base-url.ts";
import { Exact, encode, isObject, MARK, own, type Shape } from "./shapes.ts";

export interface Prepared {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** The body before it became bytes: references are looked for in it. */
  readonly value: unknown;
}

export type Args = Readonly<Record<string, unknown>>;
/** Query parameters that are written as they are, in place of arguments: those of a page. */
export type Verbatim = Readonly<Record<string, string>>;

/** The request of one call, without credentials. Throws `ArgumentError`, which names the argument that cannot be sent. */
export async function prepare(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[],
  args: Args,
  options: Options,
  verbatim: Verbatim = {},
): Promise<Prepared> {
  const checks = options.checkLimits ?? client.checkLimits;
  const values = pathValues(operation, path);
  if (operation.limits && checks) client.config.checkLimits?.(operation.limits, { ...values, ...args });
  const [route = "", templateQuery = ""] = operation.path
    .replace(/\{[?&][^{}]*\}/g, "")
    .replace(/#.*$/s, "")
    .split(/\?(.*)/s);
  const written = filled(route.startsWith("/") ? route : `/${route}`, (name) => {
    const each = parameterOf(operation.params?.[name] ?? {});
    const value = encoded(values[name], each.shape, name);
    return each.as ? each.as[0](name, value, each.as[1], "path") : inPath(name, value);
  });
  const headers = new Headers({ Accept: operation.accept ?? "application/json" });
  const agent = `${client.config.agent} ${runtimeName()}`;
  headers.set("User-Agent", agent);
  merge(headers, client.headers);
  const { content, value } = await encodeBody(operation, args, values, options);
  if (content && /^(GET|HEAD)$/.test(operation.method))
    throw new ArgumentError(`body: fetch sends none with ${operation.method}`);
  if (content?.type !== undefined) headers.set("Content-Type", content.type);
  for (const [key, name, text] of inLocation(operation, "header", args))
    if (text !== undefined) merge(headers, { [name]: text }, key);
  const cookies = inLocation(operation, "cookie", args).flatMap(([, , text]) => text || []);
  if (cookies.length) headers.set("Cookie", [headers.get("Cookie") ?? [], cookies].flat().join("; "));
  merge(headers, options.headers ?? {});
  const query = queryOf(operation, args, options, verbatim, fromTemplate(templateQuery, operation, values));
  return {
    method: operation.method,
    url: baseUrl(client, operation) + written + (query && `?${query}`),
    headers,
    body: content?.body,
    value,
  };
}

function pathValues(operation: Operation, path: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(Object.keys(operation.params ?? {}).map((name, index) => [name, path[index]]));
}

function parameterOf(each: Shape | Parameter): Parameter {
  return "name" in each || Array.isArray(each) ? { shape: each as Shape } : (each as Parameter);
}

function encoded(value: unknown, shape: Shape | undefined, at: string): unknown {
  if (value === undefined) throw new ArgumentError(`${at}: missing`);
  return shape ? encode(value, shape, at) : value;
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

type Written = readonly [key: string, name: string, text: string | undefined];

/** The parameters of a location as text, without those that are undefined. */
function inLocation(operation: Operation, location: "header" | "cookie", args: Args): Written[] {
  return Object.entries(operation[location] ?? {}).flatMap(([key, given]): Written[] => {
    if (args[key] === undefined || (location === "cookie" && args[key] === null)) return [];
    const { wire = key, shape, as } = parameterOf(given);
    const value = encoded(args[key], shape, key);
    if (as) return [[key, wire, as[0](wire, value, as[1], location)]];
    return [
      [
        key,
        wire,
        location === "header"
          ? inHeader(wire, value)
          : inQuery(wire, value)
              .map(([name, text]) => `${cookieName(name)}=${text}`)
              .join("; "),
      ],
    ];
  });
}

type Entry = readonly [key: string, text: string];

function queryOf(operation: Operation, args: Args, options: Options, verbatim: Verbatim, template: Entry[]): string {
  const own = parametersOf(operation.query, args, verbatim);
  const sent = new Set([...own.map(([key]) => key), ...Object.keys(verbatim)]);
  const added = Object.entries(verbatim)
    .filter(([key]) => !own.some(([name]) => name === key))
    .map(([key, text]): Entry => [key, `${quoted(key)}=${quoted(text)}`]);
  const pairs = [...template.filter(([key]) => !sent.has(key)), ...own, ...added];
  const given = Object.entries(options.query ?? {}).map(
    ([key, text]): Entry => [key, `${quoted(key)}=${quoted(String(text))}`],
  );
  const replaced = given.map(([key]) => key);
  return [...pairs.filter(([key]) => !replaced.includes(key)), ...given]
    .map(([, text]) => text)
    .filter(Boolean)
    .join("&");
}

function parametersOf(parameters: Parameters = {}, args: Args, verbatim: Verbatim): Entry[] {
  return Object.entries(parameters).flatMap(([key, given]): Entry[] => {
    const { wire = key, shape, as } = parameterOf(given);
    const text = verbatim[wire];
    if (text !== undefined) return [[wire, `${quoted(wire)}=${quoted(text)}`]];
    if (args[key] === undefined || args[key] === null) return [];
    const value = encoded(args[key], shape, key);
    if (as) return [[wire, as[0](wire, value, as[1], "query")]];
    // A member of an object does not hide a parameter with the same name.
    return inQuery(wire, value)
      .filter(([name]) => name === wire || args[name] === undefined)
      .map(([name, each]): Entry => [name, `${quoted(name)}=${each}`]);
  });
}

/** The query entries in the path of the document. */
function fromTemplate(query: string, operation: Operation, values: Args): Entry[] {
  return query
    .split("&")
    .filter(Boolean)
    .flatMap((entry): Entry[] => {
      if ([...entry.matchAll(/\{([^{}]*)\}/g)].some(([, name = ""]) => values[name.trim()] === undefined)) return [];
      const text = filled(entry, (name) =>
        inQuery("", encoded(values[name], parameterOf(operation.params?.[name] ?? {}).shape, name))
          .map(([, each]) => each)
          .join(","),
      );
      return [[decodeURIComponent(entry.split("=")[0] ?? ""), text]];
    });
}

/** Adds headers, which replace those of the same name. */
export function merge(headers: Headers, added: Readonly<Record<string, string>>, at = "headers"): void {
  for (const [name, value] of Object.entries(added)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      throw new ArgumentError(`${at}: ${JSON.stringify(name)} is not a valid header name`);
    if (/^(content-length|transfer-encoding)$/i.test(name)) throw new ArgumentError(`${at}: fetch sets ${name} itself`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e]*$/.test(value))
      throw new ArgumentError(`${at}: the value of ${name} has characters that cannot be sent`);
    headers.set(name, value);
  }
}

function runtimeName(): string {
  return (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.split(" ")[0] ?? "node";
}

// ── body ──

async function encodeBody(
  operation: Operation,
  args: Args,
  path: Args,
  options: Options,
): Promise<{ content?: Encoded; value?: unknown }> {
  const { body, bodies, constants } = operation;
  if (!body && !bodies) return {};
  const extra = options.body;
  let given = operation.whole === undefined ? members(operation, args, path) : args[operation.whole];
  if (extra !== undefined && !isObject(extra))
    return { content: rawBody(extra, options.contentType ?? rawType(contentsOf(operation))) };
  const absent =
    given === undefined || (isObject(given) && operation.whole === undefined && !Object.keys(given).length);
  if (absent && extra === undefined && operation.bodyOptional && !constants) return {};
  if (given === undefined) given = {};
  const contents = contentsOf(operation);
  const content = bodies ? bodies[0](contents, given, options.contentType) : checkedType(contents, options.contentType);
  let value = encode(given, content.shape, operation.whole ?? "");
  if (constants && isObject(value)) value = { ...value, ...constants };
  if (extra !== undefined) {
    if (!isObject(value)) throw new ArgumentError("options.body: members can only be added to an object");
    value = { ...value, ...(checkedJson(extra) as object) };
  }
  return { content: await (content.write ?? json)(value, content), value };
}

function contentsOf(operation: Operation): readonly Content[] {
  const { body, bodies } = operation;
  if (bodies) return bodies.slice(1) as Content[];
  return [body && "type" in body ? body : { type: "application/json", shape: body as Shape }];
}

function checkedType([content]: readonly Content[], wanted: string | undefined): Content {
  if (!content) throw new ArgumentError("body: the operation has none");
  if (wanted !== undefined && covers(content.type, wanted)) return { ...content, type: wanted };
  if (wanted !== undefined)
    throw new ArgumentError(`options.contentType: expected ${content.type}, got ${JSON.stringify(wanted)}`);
  return content;
}

function json(value: unknown, content: Content): Encoded {
  return { body: toJson(value), type: content.type.includes("*") ? "application/json" : content.type };
}

function members(operation: Operation, args: Args, path: Args): Record<string, unknown> {
  const elsewhere = { ...operation.query, ...operation.header, ...operation.cookie };
  const found = Object.entries(args).filter(([key, each]) => each !== undefined && !Object.hasOwn(elsewhere, key));
  const shared = Object.entries(operation.shared ?? {}).map(([member, name]) => [member, path[name] ?? args[name]]);
  return Object.fromEntries([
    ...found.map(([key, each]) => [(own(operation.renamed ?? {}, key) as string | undefined) ?? key, each]),
    ...shared,
  ]);
}

/** A value of no documented type. */
function checkedJson(value: unknown): unknown {
  const text = JSON.stringify(value, (name, each: unknown) => {
    if (typeof each === "number" && !Number.isFinite(each))
      throw new ArgumentError(`options.body: expected finite numbers, got ${each} as ${name}`);
    return typeof each === "bigint" ? new Exact(String(each)) : each;
  });
  return JSON.parse(text, (_, each: unknown) =>
    typeof each === "string" && each.startsWith(MARK) ? new Exact(each.slice(MARK.length)) : each,
  );
}

/** The media type of a body that is text or a file. */
function rawType(contents: readonly Content[]): string | undefined {
  return (contents.find((each) => !/json|^multipart\/|urlencoded/.test(each.type)) ?? contents[0])?.type;
}

/** A body that the caller gave as a whole: text, bytes, a Blob or a stream. */
function rawBody(value: unknown, type: string | undefined): Encoded {
  if (typeof value !== "string" && (typeof value !== "object" || value === null))
    throw new ArgumentError("options.body: expected an object of members, text or a file");
  return { body: value as BodyInit, type: value instanceof Blob && value.type ? value.type : type };
}
