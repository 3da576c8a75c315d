/** Arguments to a request: path, query, headers and body, checked before anything is sent. */

import type { BaseClient } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import { merge, userAgent } from "./headers.ts";
import { toJson, unmarked } from "./json.ts";
import type { Arguments, Content, Encoded, Entry, Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { quoted } from "./parameters.ts";
import { essence } from "./media.ts";
import { baseUrl } from "./base-url.ts";
import { encode, isObject, MARK, type Shape } from "./shapes.ts";

export interface Prepared {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** The body before it became bytes: references are looked for in it. */
  readonly value: unknown;
}

/** Query parameters that are written as they are, in place of arguments: those of a page. */
export type Verbatim = Readonly<Record<string, string>>;

/** The request of one call, without credentials. Throws `ArgumentError`, which names the argument that cannot be sent. */
export async function prepare(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[],
  args: Arguments,
  options: Options,
  verbatim: Verbatim = {},
): Promise<Prepared> {
  const { method, params, header, cookie, limits } = operation;
  const values = Object.fromEntries(Object.keys(params?.[1] ?? {}).map((name, index) => [name, path[index]]));
  if (limits && (options.checkLimits ?? client.settings.checkLimits ?? true))
    client.config.checkLimits?.(limits, { ...values, ...args });
  const [route, fixed] = params ? params[0](operation.path, params[1], values) : [operation.path, []];
  const headers = new Headers({
    Accept: operation.accept ?? "application/json",
    "User-Agent": userAgent(client.config.agent),
  });
  merge(headers, client.settings.headers);
  const { content, value } = await bodyOf(operation, args, values, options);
  if (content && /^(GET|HEAD)$/.test(method)) throw new ArgumentError(`body: fetch sends none with ${method}`);
  if (content?.type !== undefined) headers.set("Content-Type", content.type);
  header?.[0](headers, header[1], args);
  cookie?.[0](headers, cookie[1], args);
  merge(headers, options.headers ?? {});
  const own = operation.query?.[0](operation.query[1], args, verbatim) ?? [];
  const isOwn = (name: string): boolean => own.some(([each]) => each === name);
  const others = Object.entries(verbatim).filter(([name]) => !isOwn(name));
  const query = queryOf([...fixed.filter(([name]) => !isOwn(name)), ...own], {
    ...Object.fromEntries(others),
    ...options.query,
  });
  const url = baseUrl(client, operation) + route + (query && `?${query}`);
  return { method, url, headers, body: content?.body, value };
}

/** A query of entries, and of others that replace those with the same name. */
function queryOf(entries: readonly Entry[], given: Readonly<Record<string, unknown>>): string {
  return [
    ...entries.filter(([name]) => !Object.hasOwn(given, name)).map(([, text]) => text),
    ...Object.entries(given).map(([name, value]) => `${quoted(name)}=${quoted(String(value))}`),
  ]
    .filter(Boolean)
    .join("&");
}

/** The body as it is sent, and its value; neither if there is none. */
async function bodyOf(
  operation: Operation,
  args: Arguments,
  path: Arguments,
  options: Options,
): Promise<{ content?: Encoded; value?: unknown }> {
  const { body, bodies, constants, whole, members, bodyOptional } = operation;
  if (!body && !bodies) return {};
  const { body: extra, contentType } = options;
  const contents: readonly Content[] = bodies
    ? (bodies.slice(1) as Content[])
    : [body && "type" in body ? body : { type: "application/json", shape: body as Shape }];
  if (extra !== undefined && !isObject(extra)) return { content: rawBody(extra, contentType ?? rawType(contents)) };
  const given = whole === undefined ? (members?.(operation, args, path) ?? args) : args[whole];
  const { length } = Object.values(given ?? {}).filter((each) => each !== undefined);
  if ((given === undefined || (whole === undefined && !length)) && extra === undefined && bodyOptional && !constants)
    return {};
  const value = given === undefined ? {} : given;
  const content = bodies ? bodies[0](contents, value, contentType) : checkedType(contents[0] as Content, contentType);
  let encoded = encode(value, content.shape, whole ?? "");
  if (constants && isObject(encoded)) encoded = { ...encoded, ...constants };
  if (extra !== undefined) {
    if (!isObject(encoded)) throw new ArgumentError("options.body: members can only be added to an object");
    encoded = { ...encoded, ...checkedJson(extra) };
  }
  return { content: await (content.write ?? json)(encoded, content), value: encoded };
}

function checkedType(content: Content, wanted = content.type): Content {
  if (essence(wanted) !== essence(content.type))
    throw new ArgumentError(`options.contentType: expected ${content.type}, got ${JSON.stringify(wanted)}`);
  return { ...content, type: wanted };
}

function json(value: unknown, { type }: Content): Encoded {
  return { body: toJson(value), type: type.includes("*") ? "application/json" : type };
}

/** Members of no documented type. */
function checkedJson(value: object): object {
  const text = JSON.stringify(value, (name, each: unknown) => {
    if (typeof each === "number" && !Number.isFinite(each))
      throw new ArgumentError(`options.body: expected finite numbers, got ${each} as ${name}`);
    return typeof each === "bigint" ? MARK + each : each;
  });
  return JSON.parse(text, unmarked) as object;
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
