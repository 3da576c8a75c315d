/** The result of a response, or the error that it means: envelopes, codes, statuses, and bodies that cannot be read. */

import { type Exchange, requestId } from "./exchange.ts";
import { decoded, isNullable, report } from "./decoding.ts";
import { ApplicationError } from "./errors.ts";
import { apiError, unreadable } from "./failures.ts";
import { fromJson } from "./json.ts";
import { at, type Drift, INVALID, isObject, type Shape } from "./shapes.ts";

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
  return {
    result,
    status: response.status,
    headers: response.headers,
    content: bytes,
    requestId: requestId(response.headers),
    attempts,
    elapsed: performance.now() - started,
    drift,
  };
}

/** The result of a successful response: its data without the envelope. */
export async function readResult(exchange: Exchange): Promise<unknown> {
  const { operation, response, bytes } = exchange;
  const { returns: shape, read } = operation.reply?.(operation, response) ?? operation;
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

function hasText(bytes: Uint8Array): boolean {
  return bytes.some((each) => ![9, 10, 13, 32].includes(each));
}

/** The JSON of a response. Throws the error of an application's code, or that it cannot be read. */
export function parsed(exchange: Exchange): unknown {
  const { operation, client } = exchange;
  let raw: unknown;
  if (hasTooManyValues(exchange.bytes)) throw unreadable(exchange, `the response has more than ${MAX_VALUES} values`);
  try {
    raw = fromJson(textOf(exchange));
  } catch (cause) {
    throw unreadable(exchange, "the response is not JSON", cause);
  }
  const { envelope } = client.config;
  const code = envelope && !operation.bare && at(raw, envelope.code);
  if (typeof code === "string" && !envelope?.success.includes(code))
    throw apiError(ApplicationError, exchange, "refused");
  return raw;
}

const MAX_VALUES = 10_000_000;

/** Whether JSON may have too many values, by its commas and opening brackets; an object or array counts eightfold. */
function hasTooManyValues(bytes: Uint8Array): boolean {
  let count = 0;
  if (bytes.length * 3 > MAX_VALUES)
    for (const each of bytes) count += each === 44 ? 1 : each === 91 || each === 123 ? 8 : 0;
  return count > MAX_VALUES;
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
  if ((value === undefined || value === null) && !isNullable(shape))
    throw unreadable(exchange, "the response has no data");
  return value;
}
