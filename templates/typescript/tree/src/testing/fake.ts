/** A fake of the API for your own tests: nothing leaves the process, and pauses between attempts take no time. */

import { apiKey } from "../runtime/auth.ts";
import { SHARED } from "../runtime/client.ts";
import { SDKError } from "../runtime/errors.ts";
import type { Config } from "../runtime/operation.ts";
import { BUDGET } from "../runtime/retry.ts";
import { at, isObject } from "../runtime/shapes.ts";
import { exampleBody, type Route, router, withValue } from "./routes.ts";

/** A request that the fake received. */
export interface FakeCall {
  /** Name of the operation, such as `sms.send`. */
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  /** The values in the path, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The credentials are in them. */
  readonly headers: Headers;
  readonly content: Uint8Array;
  /** The body as JSON; undefined if it is none. */
  readonly json: unknown;
}

/**
 * What is lost: the `connection`, which is never made; the `response`, after the request was sent; the `body`, which breaks
 * off after the headers; or the `time`: no response comes before the timeout of the call, which passes.
 */
export type Loss = "connection" | "response" | "body" | "time";

/** What replaces the example in the response to one request. */
interface Rule {
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly lost?: Loss | undefined;
  readonly drift?: Readonly<Record<string, unknown>> | undefined;
}

/** The fake does not know what to respond. */
export class FakeError extends SDKError {
  override get name(): string {
    return "FakeError";
  }
}

/** A fake server. Each rule applies to the next request that it fits; every other request gets the example of its operation. */
export class Fake {
  /** All requests in order; a call that was repeated has several. */
  readonly calls: FakeCall[] = [];
  /** The milliseconds of every pause before another attempt. */
  readonly pauses: number[] = [];
  readonly #config: Config;
  readonly #routes: readonly Route[];
  readonly #failures: readonly unknown[];
  readonly #rules: Rule[] = [];

  constructor(config: Config, examples: readonly string[]) {
    const [first, ...routes] = examples.map((each) => JSON.parse(each) as unknown);
    this.#config = config;
    this.#failures = (first as { failures: unknown[] } | undefined)?.failures ?? [];
    this.#routes = routes as Route[];
  }

  /** Options of a client of this fake. */
  options(): Record<string | symbol, unknown> {
    const credentials = (this.#config.schemes ?? []).flatMap((scheme) =>
      scheme.credentials.map((each) => [each.option, "fake"]),
    );
    const sleep = async (milliseconds: number): Promise<void> => {
      this.pauses.push(milliseconds);
    };
    const shared = { budget: BUDGET, tokens: new Map(), sleep };
    return {
      ...Object.fromEntries(credentials),
      baseUrl: "https://fake.invalid",
      dangerouslyAllowBrowser: true,
      [SHARED]: shared,
    };
  }

  /** Sets the response to the next request, or the next one for an operation such as `sms.send`. */
  respondNext(
    body: unknown,
    options: { operation?: string; status?: number; headers?: Readonly<Record<string, string>> } = {},
  ): void {
    this.#add({ ...options, body });
  }

  /** Makes the next request fail: with a status, whose body is its example if there is one, or without a response. */
  failNext(options: {
    status?: number;
    retryAfter?: number | string;
    lost?: Loss;
    times?: number;
    operation?: string;
  }): void {
    const { status, lost, retryAfter, times = 1, operation } = options;
    if ((status === undefined) === (lost === undefined))
      throw new FakeError("failNext: expected either status or lost");
    const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
    for (let time = 0; time < times; time += 1) this.#add({ operation, status, headers, lost });
  }

  /** Changes the example of the next response by JSON pointer, as if the server had changed: `{ "/data/total": "many" }`. */
  driftNext(drift: Readonly<Record<string, unknown>>, options: { operation?: string } = {}): void {
    this.#add({ ...options, drift });
  }

  /** Sends a request to the fake. It is what a client of it uses as `fetch`. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const content = new Uint8Array(await request.clone().arrayBuffer());
    const { route, path } = router(this.#routes, request) ?? {};
    const url = new URL(request.url);
    if (!route || !path) throw new FakeError(`the API has no ${request.method} ${url.pathname}`);
    if (
      route.security?.length !== 0 &&
      (route.security ?? this.#config.security ?? []).length &&
      !this.#isAuthorized(request)
    )
      throw new FakeError(`${route.operation} was called without credentials`);
    const rule = this.#ruleFor(route.operation);
    if (rule.lost === "connection")
      throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", message: "the connection is refused" } });
    const call = {
      operation: route.operation,
      method: request.method,
      url,
      path,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      content,
      json: jsonOf(content),
    };
    this.calls.push(call);
    if (rule.lost === "response") throw new TypeError("fetch failed", { cause: new Error("the response is lost") });
    if (rule.lost === "time") await ended(request.signal);
    return this.#respond(route, call, rule);
  };

  #respond(route: Route, call: FakeCall, rule: Rule): Response {
    const status = rule.status ?? (rule.body === undefined ? route.status : 200);
    const known = route.failures?.[String(status)];
    let body = rule.body;
    if (body === undefined)
      body =
        rule.status === undefined
          ? exampleBody(route, call, this.calls.length)
          : known === undefined
            ? {}
            : this.#failures[known];
    if (body === undefined && route.mediaType)
      throw new FakeError(`${route.operation} has no example; set its response with respondNext`);
    for (const [pointer, value] of Object.entries(rule.drift ?? {})) body = withValue(body, pointer, value);
    const type = status === route.status ? route.mediaType || "application/json" : "application/json";
    const headers = { "Content-Type": type, ...rule.headers };
    const text = encoded(body, type, route);
    return new Response(rule.lost === "body" ? broken(text) : [204, 205, 304].includes(status) ? null : text, {
      status,
      headers,
    });
  }

  #add(rule: Rule): void {
    if (rule.operation !== undefined && !this.#routes.some((each) => each.operation === rule.operation))
      throw new FakeError(`the API has no operation ${JSON.stringify(rule.operation)}`);
    this.#rules.push(rule);
  }

  #ruleFor(operation: string): Rule {
    const index = this.#rules.findIndex((each) => each.operation === undefined || each.operation === operation);
    return (index < 0 ? undefined : this.#rules.splice(index, 1)[0]) ?? {};
  }

  #isAuthorized({ headers, url }: Request): boolean {
    const keys = (this.#config.schemes ?? []).filter((each) => each.type === apiKey).map((each) => each.key ?? "");
    return (
      headers.has("Authorization") ||
      headers.has("Cookie") ||
      keys.some((key) => headers.has(key) || new URL(url).searchParams.has(key))
    );
  }
}

function jsonOf(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}

function encoded(body: unknown, type: string, route: Route): BodyInit {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer || body instanceof Blob) return body as BodyInit;
  if (route.streamed && Array.isArray(body)) return streamed(body, type, route.end);
  if (typeof body === "string" && !/json|\*/.test(type)) return body;
  return body === undefined || body === null ? "" : JSON.stringify(body);
}

function streamed(items: readonly unknown[], type: string, end: string | undefined): string {
  const texts = [
    ...items.map((each) =>
      isObject(each) && "data" in each && at(each, "/event") !== undefined ? each : { data: each },
    ),
    ...(end === undefined ? [] : [{ data: end, isEnd: true }]),
  ];
  return texts
    .map((each) => {
      const { data, event, id, isEnd } = each as { data: unknown; event?: string; id?: string; isEnd?: boolean };
      const text = isEnd ? String(data) : JSON.stringify(data);
      if (!type.startsWith("text/event-stream")) return `${type.includes("json-seq") ? "\x1e" : ""}${text}\n`;
      return `${event ? `event: ${event}\n` : ""}${id ? `id: ${id}\n` : ""}data: ${text}\n\n`;
    })
    .join("");
}

function broken(content: BodyInit): ReadableStream<Uint8Array> {
  const text = typeof content === "string" ? content.slice(0, -1) : "";
  return new ReadableStream({
    start(controller): void {
      if (text) controller.enqueue(new TextEncoder().encode(text));
    },
    pull(controller): void {
      controller.error(new TypeError("the body is lost"));
    },
  });
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}
