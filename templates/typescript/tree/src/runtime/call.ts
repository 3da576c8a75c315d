/** One call: its attempts, the pauses between them, and its result. */

import { type Proof, proofOf } from "./auth.ts";
import { type BaseClient, checkedRetries, checkedTimeout, SHARED } from "./client.ts";
import { SDKError } from "./errors.ts";
import { Deadline, describe, type Exchange, requestId } from "./exchange.ts";
import { merge } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Arguments, Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { prepare, type Prepared, type Verbatim } from "./request.ts";
import { lostResponse, notSent, statusError, unreadable } from "./failures.ts";
import { apiResponse, type APIResponse, readResult } from "./response.ts";
import { BUDGET, COST, mayRetry, pause, type Phase, retryAfter } from "./retry.ts";

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

let number = 0;

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
  const { settings } = client;
  const { timeout = settings.timeout, retries = settings.retries } = options;
  const { safety = "safe", method } = operation;
  const deadline = new Deadline(checkedTimeout(timeout, "options.timeout"), options.signal);
  const identity = { call: ++number, method, path: operation.path };
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
      for (const hook of [settings.hooks ?? []].flat() as Hooks[]) {
        try {
          (hook[name] as ((event: object) => void) | undefined)?.({ ...identity, ...event });
        } catch {
          // A hook must not be able to lose a response.
        }
      }
    },
  };
  try {
    const most = checkedRetries(retries, "options.retries");
    const prepared = await prepare(client, operation, path, args as Arguments, options, verbatim);
    const request = follow ? { ...prepared, method: "GET", url: follow(prepared.url), body: undefined } : prepared;
    if (follow) prepared.headers.delete("Content-Type");
    exchange.value = request.value;
    await attempts(exchange, request, request.body instanceof ReadableStream ? 0 : most);
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

/** How an attempt ended: how far it got, and why no further; `done`: a response was read. */
interface Ended {
  readonly phase: Phase | "done";
  readonly cause?: unknown;
  readonly isToken?: boolean;
}

async function attempts(exchange: Exchange, request: Prepared, retries: number): Promise<void> {
  const { client, safety, deadline } = exchange;
  const shared = client.settings[SHARED];
  for (let renew = false; ; ) {
    const ended = await attempt(exchange, request, renew);
    const { phase, isToken } = ended;
    const { ok, status, headers } = exchange.response;
    if (phase === "done" && ok) {
      shared.budget = Math.min(BUDGET, shared.budget + 1);
      return;
    }
    if (phase === "done" && status === 401 && isToken && !renew) {
      renew = true; // the token may have been revoked early; without it nothing was done
      continue;
    }
    const requested = headers.get("retry-after");
    const known = phase === "done" || phase === "responded" ? status : undefined;
    const may = exchange.attempts <= retries && mayRetry(safety, phase, known, Boolean(requested));
    const wait =
      may && !deadline.signal.aborted ? pause(exchange.attempts, retryAfter(requested), deadline.left) : undefined;
    const cost = known === 429 ? 0 : COST; // a rate limit is not an outage
    if (wait === undefined || shared.budget < cost) throw errorOf(exchange, ended);
    shared.budget -= cost;
    exchange.emit("onRetry", { attempt: exchange.attempts, pause: wait });
    try {
      await shared.sleep(wait, deadline.signal);
    } catch {
      throw deadline.reason ?? errorOf(exchange, ended);
    }
  }
}

async function attempt(exchange: Exchange, request: Prepared, renew: boolean): Promise<Ended> {
  const { client, operation, deadline } = exchange;
  const attempt = ++exchange.attempts;
  exchange.response = new Response();
  const started = performance.now();
  let phase: Phase = "unsent";
  const body = typeof request.body === "string" ? request.body : undefined;
  const added: Record<string, string> = {};
  const ended = (facts: object): void =>
    exchange.emit("onResponse", { attempt, elapsed: performance.now() - started, ...facts });
  exchange.emit("onRequest", { attempt, headers: added, body });
  try {
    const proof = await proofOf(client, operation, { operation, signal: deadline.signal, renew });
    exchange.secrets = proof.secrets;
    const headers = authenticated(request.headers, proof, added);
    const url = request.url + (proof.query && (request.url.includes("?") ? "&" : "?") + proof.query);
    exchange.sentAt = new Date();
    deadline.signal.throwIfAborted();
    phase = "maybe";
    const { fetch = globalThis.fetch } = client.settings;
    const response = await fetch.call(globalThis, url, initOf(exchange, request, headers));
    exchange.response = response;
    phase = "responded";
    if (!operation.streaming || !response.ok) exchange.bytes = await bytesOf(exchange);
    ended({ status: response.status, requestId: requestId(response.headers) });
    return { phase: "done", isToken: proof.isToken };
  } catch (cause) {
    if (cause instanceof SDKError) throw cause; // before the request: no credentials, or no token
    if (phase === "maybe" && wasNotSent(cause)) phase = "unsent";
    ended({ failure: String(cause) });
    return { phase, cause };
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

function errorOf(exchange: Exchange, { phase, cause }: Ended): unknown {
  const { response, safety, deadline } = exchange;
  const { reason, timedOut } = deadline;
  const isUnsafe = safety === "unsafe";
  if (phase === "done" || (phase === "responded" && !response.ok)) return statusError(exchange);
  if (reason !== undefined && !isUnsafe) return reason;
  if (phase === "responded" && (!timedOut || isUnsafe))
    return unreadable(exchange, `the body ended early: ${describe(cause)}`, cause);
  const why = timedOut ? "timed out" : describe(cause);
  if (phase !== "unsent" && isUnsafe) return lostResponse(exchange, why, cause);
  return reason ?? notSent(exchange, timedOut, why, cause);
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
