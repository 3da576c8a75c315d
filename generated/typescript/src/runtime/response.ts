/** The result of a response, or the error that it means: envelopes, codes, statuses, and bodies that cannot be read. */

import type { Exchange } from "./call.ts";
import { callError, redacted, requestId } from "./call.ts";
import { APIConnectionError, APIResponseError, APIStatusError, APITimeoutError, ApplicationError, type CallError, DriftError, OutcomeUnknownError } from "./errors.ts";
import { fromJson } from "./json.ts";
import type { Reader, StatusErrorClass } from "./operation.ts";
import { isRefusal, retryAfter } from "./retry.ts";
import { at, type Drift, decode, INVALID, isObject, plain, type Shape, steps, type Walk } from "./shapes.ts";

/** A result, and the response that it came from. */
export interface APIResponse<T> {
  readonly result: T;
  readonly status: number;
  readonly headers: Headers;
  /** The body, decompressed. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** Milliseconds of the call, with all attempts and pauses. */
  readonly elapsed: number;
  /** Where the response does not match the API's description. */
  readonly drift: readonly Drift[];
}

export function apiResponse<T>(exchange: Exchange, result: T): APIResponse<T> {
  const { response, bytes, attempts, started, drift } = exchange;
  return { result, status: response.status, headers: response.headers, content: bytes, requestId: requestId(response.headers), attempts, elapsed: performance.now() - started, drift };
}

/** The result of a successful response: its data without the envelope. */
export async function readResult(exchange: Exchange): Promise<unknown> {
  const { operation, response, bytes } = exchange;
  const { shape, read } = documented(exchange);
  const found = read ? await read(new Response(bytes, { headers: response.headers }), shape) : INVALID;
  if (found !== INVALID) return found;
  if (!hasText(bytes)) {
    if (!shape || isNullable(shape)) return shape ? null : undefined;
    throw unreadable(exchange, "the response is empty");
  }
  if (!shape && (operation.bare || !exchange.client.config.envelope)) return undefined;
  const raw = parsed(exchange);
  const result = shape && dataOf(exchange, raw, shape);
  if (isObject(result)) operation.outcome?.[0](result, operation.outcome[1], exchange.client.config.meanings);
  return result;
}

/** The shape of a response, and what reads it if it is not JSON. */
function documented({ operation, response }: Exchange): { shape: Shape | undefined; read: Reader | undefined } {
  const { replies, others, accept = "" } = operation;
  const found = replies?.[response.status] ?? (replies && Object.hasOwn(replies, response.status) ? null : replies?.["2XX"]);
  const shape = found === undefined ? operation.returns : (found ?? undefined);
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const other = type && !accept.includes(type) && (operation.read || !type.endsWith("json")) ? others?.[type] : undefined;
  return { shape, read: other ?? operation.read };
}

function hasText(bytes: Uint8Array): boolean {
  return bytes.some((each) => ![9, 10, 13, 32].includes(each));
}

export function isNullable(shape: Shape): boolean {
  return Boolean(("name" in shape ? shape : shape[0]).nullable);
}

/** The JSON of a response. Throws the error of an application's code, or that it cannot be read. */
export function parsed(exchange: Exchange): unknown {
  const { operation, client } = exchange;
  let raw: unknown;
  try {
    raw = fromJson(textOf(exchange));
  } catch (cause) {
    throw unreadable(exchange, "the response is not JSON", cause);
  }
  const { envelope } = client.config;
  const code = envelope && !operation.bare && at(raw, envelope.code);
  if (typeof code === "string" && !envelope?.success.includes(code)) throw apiError(ApplicationError, exchange, "refused");
  return raw;
}

function textOf(exchange: Exchange): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(exchange.bytes);
  } catch {
    report(exchange, [{ pointer: "", expected: "UTF-8 text", got: "bytes" }]);
    return new TextDecoder().decode(exchange.bytes);
  }
}

/** The data of a response: inside the envelope, or instead of it. */
function dataOf(exchange: Exchange, raw: unknown, shape: Shape): unknown {
  const { operation, client } = exchange;
  const envelope = operation.bare ? undefined : client.config.envelope;
  const pointer = envelope?.data ?? "";
  if (envelope && !isObject(raw) && !Array.isArray(raw)) throw unreadable(exchange, "the response is not an object");
  const data = at(raw, pointer);
  let { value, drift } = decoded(data, shape, pointer);
  if (envelope && (at(raw, envelope.code) ?? null) === null && drift.some((each) => each.pointer === pointer)) {
    const bare = decoded(raw, shape, pointer); // some APIs leave out the envelope now and then
    if (!bare.drift.some((each) => each.pointer === pointer)) ({ value, drift } = bare);
  }
  report(exchange, drift, raw);
  if ((value === undefined || value === null) && !isNullable(shape)) throw unreadable(exchange, "the response has no data");
  return value;
}

/** A value by its shape, and where it does not match; pointers begin with `pointer`. */
export function decoded(raw: unknown, shape: Shape, pointer = ""): { value: unknown; drift: Drift[] } {
  const walk: Walk = { drift: [], path: steps(pointer), exactly: false, budget: { trials: 0 } };
  try {
    return { value: decode(raw, shape, walk), drift: walk.drift };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: raw, drift: [{ pointer: "", expected: "less nesting", got: "more than can be decoded" }] };
  }
}

/** Tells hooks of drift. Throws `DriftError` if the client is strict. */
export function report(exchange: Exchange, drift: readonly Drift[], raw?: unknown): void {
  if (!drift.length) return;
  exchange.drift.push(...drift);
  exchange.emit("onDrift", { drift });
  const [first] = drift;
  if (!exchange.client.strict || !first) return;
  const more = drift.length > 1 ? `, and ${drift.length - 1} more` : "";
  const where = `at ${first.pointer || "the top level"}: expected ${first.expected}, got ${first.got}`;
  throw callError(DriftError, exchange, `HTTP ${exchange.response.status}, but the response drifts from the API's description ${where}${more}`, { ...factsOf(exchange), body: plain(raw), rawBody: plain(raw), drift: exchange.drift });
}

/** What is documented for a status, its range or `default`, in the first mapping that has one of these. */
function ofStatus<T>(status: number, ...documented: ({ readonly [status: string]: T } | undefined)[]): T | undefined {
  for (const known of documented) for (const key of [status, `${Math.floor(status / 100)}XX`, "default"]) if (known && Object.hasOwn(known, key)) return known[key];
  return undefined;
}

/** The error that a response without success means. */
export function statusError(exchange: Exchange): CallError {
  const { response, operation, client, safety } = exchange;
  const status = response.status || 302; // a browser hides redirects
  const Kind = ofStatus(status, client.config.statusErrors) ?? APIStatusError;
  const refused = ofStatus(status, operation.refusals) || isRefusal(status, Boolean(response.headers.get("retry-after")));
  return apiError(Kind, exchange, `HTTP ${status}`, ofStatus(status, operation.errors, client.config.errors), safety === "unsafe" && !refused);
}

function apiError(Kind: StatusErrorClass, exchange: Exchange, title: string, shape?: Shape, unknown = false): CallError {
  const { config } = exchange.client;
  const body = excerpt(exchange);
  const inEnvelope = config.envelope && { code: at(body, config.envelope.code), message: at(body, config.envelope.message) };
  const code = textOr(inEnvelope?.code);
  const own = textOr(inEnvelope?.message);
  const [messageIn = usualMessage, fieldErrors] = config.messages ?? [];
  const details = (config.envelope && own && fieldErrors?.(at(body, config.envelope.data))) || "";
  const serverMessage = own || messageIn(body);
  const known = (code !== undefined && config.meanings?.[code]) || ofStatus(exchange.response.status, config.statusMeanings);
  const meaning = known && code ? known.replace(`${code}. `, "") : known || undefined;
  const words = [title + (code ? ` ${code}` : ""), serverMessage && oneLine(serverMessage)].filter(Boolean).join(": ");
  const notes = [details && own?.includes(details) ? "" : details, oneLine(meaning ?? "")].filter(Boolean).map((each) => ` (${each})`).join("");
  const outcome = unknown ? outcomeFacts(exchange) : {};
  const fit = shape && decoded(body, shape);
  return callError(Kind, exchange, words + notes + (unknown ? `; ${advice(exchange)}` : ""), {
    ...factsOf(exchange), ...outcome, code, serverMessage, meaning, body: fit ? (fit.drift.length ? undefined : fit.value) : plain(body), rawBody: plain(body),
  });
}

/** The message in one of the usual members of a body. */
function usualMessage(body: unknown): string | undefined {
  return ["/message", "/error/message", "/detail", "/title", "/error_description", "/error"].map((each) => textOr(at(body, each))).find(Boolean);
}

/** Text without line ends and control characters, shortened. */
function oneLine(text: string): string {
  const shown = text.slice(0, 1200).replace(/[\s\p{C}]+/gu, " ").trim();
  return shown.length > 300 ? `${shown.slice(0, 299)}…` : shown;
}

function textOr(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The facts that an error takes from a response. */
export function factsOf(exchange: Exchange): object {
  const headers = new Headers();
  for (const [name, value] of exchange.response.headers) if (!/^(set-cookie|authorization|proxy-authorization)$/.test(name)) headers.set(name, redacted(exchange, value));
  return { status: exchange.response.status, headers, requestId: requestId(headers), retryAfter: retryAfter(headers.get("retry-after")) };
}

/** The body as JSON, or else the start of its text; without the secrets that it repeats. */
export function excerpt(exchange: Exchange): unknown {
  const text = redacted(exchange, new TextDecoder().decode(exchange.bytes));
  try {
    return fromJson(text);
  } catch {
    return text.slice(0, 2000);
  }
}

export function unreadable(exchange: Exchange, problem: string, cause?: unknown): CallError {
  const { response } = exchange;
  const kind = response.headers.get("content-type") ?? "no content type";
  const body = plain(excerpt(exchange));
  return callError(APIResponseError, exchange, `HTTP ${response.status}, but ${problem} (${kind}); the call may have been carried out`, { ...factsOf(exchange), body, rawBody: body }, cause);
}

/** The error of an unsafe call whose response was lost. */
export function lostResponse(exchange: Exchange, reason: string, cause: unknown): CallError {
  return callError(OutcomeUnknownError, exchange, `the response was lost (${reason})${inBrowser(exchange)}; ${advice(exchange)}`, outcomeFacts(exchange), cause);
}

export function notSent(exchange: Exchange, timedOut: boolean, reason: string, cause: unknown): CallError {
  return callError(timedOut ? APITimeoutError : APIConnectionError, exchange, reason + inBrowser(exchange), {}, cause);
}

/** A browser does not say why a request failed. */
function inBrowser({ client }: Exchange): string {
  if (!("document" in globalThis)) return "";
  const { origin } = (globalThis as { location?: { origin?: string } }).location ?? {};
  return `; a browser does not say why: the server may be unreachable, or CORS refuses the origin ${origin}${client.config.corsHint ? ` (${client.config.corsHint})` : ""}`;
}

function outcomeFacts(exchange: Exchange): { outcomeUnknown: true; sentAt: Date; references: string[] } {
  return { outcomeUnknown: true, sentAt: exchange.sentAt, references: referencesOf(exchange) };
}

function advice(exchange: Exchange): string {
  const { sentAt, references } = outcomeFacts(exchange);
  const text = `the request was sent at ${sentAt.toISOString().replace("T", " ").slice(0, 19)} UTC and may have been carried out; check that before you repeat it`;
  return references.length === 1 ? `${text}, by its reference ${JSON.stringify(references[0])}` : text;
}

/** The values of the members for the caller's own references in the body. */
function referencesOf({ value, client }: Exchange): string[] {
  const { references = [] } = client.config;
  const found = new Set<string>();
  const visit = (each: unknown): void => {
    if (typeof each !== "object" || each === null || each instanceof Blob || ArrayBuffer.isView(each)) return;
    for (const [name, inner] of Object.entries(each)) {
      if (references.includes(name) && ["string", "number"].includes(typeof inner) && inner !== "") found.add(String(inner));
      visit(inner);
    }
  };
  if (references.length) visit(value);
  return [...found].slice(0, 10_000);
}
