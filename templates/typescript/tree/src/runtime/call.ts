/** One call: its attempts, the pauses between them, and its result. */

import { type Proof, proofOf } from "./auth.ts";
import { type BaseClient, checkedRetries, checkedTimeout } from "./client.ts";
import { SDKError } from "./errors.ts";
import { Deadline, describe, type Exchange, requestId } from "./exchange.ts";
import type { Arguments, Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { merge } from "./headers.ts";
import { prepare, type Prepared, type Verbatim } from "./request.ts";
import { lostResponse, notSent, statusError, unreadable } from "./failures.ts";
import { apiResponse, type APIResponse, readResult } from "./response.ts";
import { mayRetry, pause, type Phase, retryAfter } from "./retry.ts";

/** The result of a call; `withResponse` has its response too. */
export type CallPromise<T> = Promise<T> & { withResponse(): Promise<APIResponse<T>> };

/** Makes a call and returns its result. */
export function call<T>(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[] = [],
  args: object = {},
  options: Options = {},
): CallPromise<T> {
  const done = make(client, operation, path, args, options).then(async (exchange) => {
    const result = (await readResult(exchange)) as T;
    return apiResponse(exchange, result);
  });
  return withResponse(done);
}

/** A result that knows its response. */
export function withResponse<T>(done: Promise<APIResponse<T>>): CallPromise<T> {
  return Object.assign(
    done.then((each) => each.result),
    { withResponse: () => done },
  );
}

export let number = 0;

/** Prepares and sends a request until it succeeds, or may not be repeated. `follow` changes its URL and makes it a GET. */
export async function make(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[],
  args: object,
  options: Options,
  verbatim?: Verbatim,
  follow?: (url: string) => string,
): Promise<Exchange> {
  const timeout = checkedTimeout(options.timeout === undefined ? client.timeout : options.timeout, "options.timeout");
  const retries = checkedRetries(options.retries === undefined ? client.retries : options.retries, "options.retries");
  const { safety = "safe" } = operation;
  const identity = { call: ++number, method: operation.method, path: operation.path };
  const deadline = new Deadline(timeout, options.signal);
  const exchange: Exchange = {
    client,
    operation,
    safety: safety === "unsafe" && options.idempotent ? "idempotent" : safety,
    started: performance.now(),
    deadline,
    value: undefined,
    attempts: 0,
    sentAt: new Date(),
    secrets: [],
    response: new Response(),
    bytes: new Uint8Array(),
    drift: [],
    emit: (name, event) => {
      for (const hook of client.hooks) {
        try {
          (hook[name] as ((event: object) => void) | undefined)?.({ ...identity, ...event });
        } catch {
          // A hook must not be able to lose a response.
        }
      }
    },
  };
  try {
    const prepared = await prepare(client, operation, path, args as Arguments, options, verbatim);
    const request = follow ? { ...prepared, method: "GET", url: follow(prepared.url), body: undefined } : prepared;
    if (follow) prepared.headers.delete("Content-Type");
    exchange.value = request.value;
    await attempts(exchange, request, request.body instanceof ReadableStream ? 0 : retries);
    if (!operation.streaming) deadline.clear();
    return exchange;
  } catch (error) {
    deadline.clear();
    throw error;
  }
}

const MAX_SIZE = 2 ** 28;

/** The body, decompressed. A server cannot fill the memory. */
async function bytesOf(exchange: Exchange): Promise<Uint8Array<ArrayBuffer>> {
  const reader = exchange.response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    chunks.push(value);
    if (size <= MAX_SIZE) continue;
    reader.cancel().catch(() => undefined);
    throw unreadable(exchange, `the response is larger than ${MAX_SIZE} bytes`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** How one attempt failed. */
interface Failure {
  readonly phase: Phase;
  readonly cause: unknown;
}

export async function attempts(exchange: Exchange, request: Prepared, retries: number): Promise<void> {
  let renew = false;
  for (;;) {
    const { proof, failure } = await attempt(exchange, request, renew);
    const { status, headers } = exchange.response;
    const responded = failure?.phase !== "unsent" && failure?.phase !== "maybe";
    if (!failure && exchange.response.ok) {
      exchange.client.shared.budget.earn();
      return;
    }
    if (!failure && status === 401 && proof?.isToken && !renew) {
      renew = true; // the token may have been revoked early; without it nothing was done
      continue;
    }
    const wait = nextPause(exchange, failure?.phase ?? "responded", responded ? status : undefined, headers, retries);
    if (wait === undefined) throw await errorOf(exchange, failure);
    exchange.emit("onRetry", { attempt: exchange.attempts, pause: wait });
    try {
      await exchange.client.shared.sleep(wait, exchange.deadline.signal);
    } catch {
      throw exchange.deadline.reason ?? (await errorOf(exchange, failure));
    }
  }
}

async function attempt(
  exchange: Exchange,
  request: Prepared,
  renew: boolean,
): Promise<{ proof?: Proof; failure?: Failure }> {
  const { client, operation, deadline } = exchange;
  exchange.attempts += 1;
  exchange.response = new Response();
  const started = performance.now();
  let phase: Phase = "unsent";
  const body = typeof request.body === "string" ? request.body : undefined;
  const added: Record<string, string> = {};
  exchange.emit("onRequest", { attempt: exchange.attempts, headers: added, body });
  try {
    const proof = await proofOf(client, operation, { operation, signal: deadline.signal, renew });
    exchange.secrets = proof.secrets;
    const headers = authenticated(request.headers, proof, added);
    const query = new URLSearchParams(proof.query).toString().replaceAll("+", "%20");
    const url = request.url + (query && (request.url.includes("?") ? "&" : "?") + query);
    exchange.sentAt = new Date();
    deadline.signal.throwIfAborted();
    phase = "maybe";
    exchange.response = await client.fetch.call(globalThis, url, initOf(exchange, request, headers));
    phase = "responded";
    if (!operation.streaming || !exchange.response.ok) exchange.bytes = await bytesOf(exchange);
    exchange.emit("onResponse", {
      attempt: exchange.attempts,
      elapsed: performance.now() - started,
      status: exchange.response.status,
      requestId: requestId(exchange.response.headers),
    });
    return { proof };
  } catch (cause) {
    if (cause instanceof SDKError) throw cause; // before the request: no credentials, or no token
    if (phase === "maybe" && wasNotSent(cause)) phase = "unsent";
    exchange.emit("onResponse", {
      attempt: exchange.attempts,
      elapsed: performance.now() - started,
      failure: String(cause),
    });
    return { failure: { phase, cause } };
  }
}

function initOf(
  { safety, deadline }: Exchange,
  request: Prepared,
  headers: Headers,
): RequestInit & { duplex?: "half" } {
  const init: RequestInit & { duplex?: "half" } = {
    method: request.method,
    headers,
    redirect: "manual",
    signal: deadline.signal,
  };
  if (request.body !== undefined) init.body = request.body;
  // Deno repeats a request on a kept connection that broke, also a POST; it cannot do that with a stream.
  if (safety === "unsafe" && "Deno" in globalThis && !/^(GET|HEAD)$/.test(request.method))
    init.body = (new Response(init.body ?? "").body as ReadableStream).pipeThrough(new TransformStream());
  if (init.body instanceof ReadableStream) init.duplex = "half";
  return init;
}

/** The headers with those of credentials, which give way to the caller's, and those of hooks. */
function authenticated(given: Headers, proof: Proof, added: Readonly<Record<string, string>>): Headers {
  const headers = new Headers(given);
  for (const [name, value] of Object.entries(proof.headers)) {
    const own = headers.get(name);
    if (own === null) merge(headers, { [name]: value }, "credentials");
    else if (name === "Cookie") headers.set(name, `${value}; ${own}`);
  }
  merge(headers, added, "hooks");
  return headers;
}

function nextPause(
  { attempts, safety, client, deadline }: Exchange,
  phase: Phase,
  status: number | undefined,
  headers: Headers,
  retries: number,
): number | undefined {
  const requested = headers.get("retry-after");
  if (deadline.signal.aborted || attempts > retries || !mayRetry(safety, phase, status, Boolean(requested)))
    return undefined;
  const wait = pause(attempts, retryAfter(requested), deadline.left);
  // A rate limit is not an outage, so a 429 costs nothing.
  return wait !== undefined && (status === 429 || client.shared.budget.spend(false)) ? wait : undefined;
}

async function errorOf(exchange: Exchange, failure: Failure | undefined): Promise<unknown> {
  const { response, safety, deadline } = exchange;
  if (!failure || (failure.phase === "responded" && !response.ok)) return statusError(exchange);
  const { phase, cause } = failure;
  if (deadline.reason !== undefined && safety !== "unsafe") return deadline.reason;
  if (phase === "responded" && (!deadline.timedOut || safety === "unsafe"))
    return unreadable(exchange, `the body ended early: ${describe(cause)}`, cause);
  const reason = deadline.timedOut ? "timed out" : describe(cause);
  if (phase !== "unsent" && safety === "unsafe") return lostResponse(exchange, reason, cause);
  return deadline.reason ?? notSent(exchange, deadline.timedOut, reason, cause);
}

const NOT_SENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|Connection refused|dns error|tcp connect error/;

/** Whether an error of fetch says that no connection was made. Node has a code in a cause, Bun a code, Deno only text. */
function wasNotSent(error: unknown): boolean {
  for (let each = error; each; each = (each as { cause?: unknown }).cause) {
    const { code, errors, message } = each as { code?: unknown; errors?: unknown[]; message?: unknown };
    if (errors?.length) return errors.every(wasNotSent);
    if (NOT_SENT.test(String(code)) || ("Deno" in globalThis && NOT_SENT.test(String(message)))) return true;
  }
  return false;
}
