/** The errors that a response, or its absence, means. */

import { callError, type Exchange, factsOf, redacted } from "./exchange.ts";
import { decoded } from "./decoding.ts";
import {
  APIConnectionError,
  APIResponseError,
  APIStatusError,
  APITimeoutError,
  type CallError,
  OutcomeUnknownError,
} from "./errors.ts";
import { fromJson } from "./json.ts";
import type { StatusErrorClass } from "./operation.ts";
import { isRefusal } from "./retry.ts";
import { ofStatus } from "./statuses.ts";
import { oneLine } from "./texts.ts";
import { at, plain, type Shape } from "./shapes.ts";

/** The error that a response without success means. */
export function statusError(exchange: Exchange): CallError {
  const { response, operation, client, safety } = exchange;
  const status = response.status || 302; // a browser hides redirects
  const Kind = ofStatus(status, client.config.statusErrors) ?? APIStatusError;
  const refused =
    ofStatus(status, operation.refusals) || isRefusal(status, Boolean(response.headers.get("retry-after")));
  return apiError(
    Kind,
    exchange,
    `HTTP ${status}`,
    ofStatus(status, operation.errors, client.config.errors),
    safety === "unsafe" && !refused,
  );
}

export function apiError(
  Kind: StatusErrorClass,
  exchange: Exchange,
  title: string,
  shape?: Shape,
  unknown = false,
): CallError {
  const { config } = exchange.client;
  const body = excerpt(exchange);
  const { status } = exchange.response;
  const inEnvelope = (name: "code" | "message"): string | undefined =>
    config.envelope && textOr(at(body, config.envelope[name]));
  const code = inEnvelope("code");
  const own = inEnvelope("message");
  const {
    message,
    meaning,
    fields = "",
  } = config.explain?.(config, { status, code, body }, own) ?? { message: own || usualMessage(body) };
  const words = [title + (code ? ` ${code}` : ""), message && oneLine(message)].filter(Boolean).join(": ");
  const notes = [fields, oneLine(meaning ?? "")]
    .filter(Boolean)
    .map((each) => ` (${each})`)
    .join("");
  const doubt = unknown ? doubtOf(exchange) : undefined;
  const fit = shape && decoded(body, shape);
  return callError(Kind, exchange, words + notes + (doubt ? `; ${advice(doubt)}` : ""), {
    ...factsOf(exchange),
    ...doubt,
    code,
    serverMessage: message,
    meaning,
    body: fit ? (fit.drift.length ? undefined : fit.value) : plain(body),
    rawBody: plain(body),
  });
}

/** The message in one of the usual members of a body. */
function usualMessage(body: unknown): string | undefined {
  return ["/message", "/error/message", "/detail", "/title", "/error_description", "/error"]
    .map((each) => textOr(at(body, each)))
    .find(Boolean);
}

function textOr(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The body as JSON, or else the start of its text; without the secrets that it repeats. */
export function excerpt(exchange: Exchange): unknown {
  const text = redacted(exchange, new TextDecoder().decode(exchange.bytes));
  try {
    const value = fromJson(text);
    plain(value); // throws if it is nested too deeply
    return value;
  } catch {
    return text.slice(0, 2000);
  }
}

export function unreadable(exchange: Exchange, problem: string, cause?: unknown): CallError {
  const { response } = exchange;
  const kind = response.headers.get("content-type") ?? "no content type";
  const body = plain(excerpt(exchange));
  return callError(
    APIResponseError,
    exchange,
    `HTTP ${response.status}, but ${problem} (${kind}); the call may have been carried out`,
    { ...factsOf(exchange), body, rawBody: body },
    cause,
  );
}

/** The error of an unsafe call whose response was lost. */
export function lostResponse(exchange: Exchange, reason: string, cause: unknown): CallError {
  const doubt = doubtOf(exchange);
  const text = `the response was lost (${reason})${inBrowser(exchange)}; ${advice(doubt)}`;
  return callError(OutcomeUnknownError, exchange, text, doubt, cause);
}

export function notSent(exchange: Exchange, timedOut: boolean, reason: string, cause: unknown): CallError {
  return callError(timedOut ? APITimeoutError : APIConnectionError, exchange, reason + inBrowser(exchange), {}, cause);
}

/** A browser does not say why a request failed. */
function inBrowser({ client }: Exchange): string {
  if (!("document" in globalThis)) return "";
  const { origin } = (globalThis as { location?: { origin?: string } }).location ?? {};
  const hint = client.config.corsHint ? ` (${client.config.corsHint})` : "";
  return `; a browser does not say why: the server may be unreachable, or CORS refuses the origin ${origin}${hint}`;
}

/** What helps to find out whether an unsafe call was carried out. */
interface Doubt {
  readonly outcomeUnknown: true;
  readonly sentAt: Date;
  readonly references: readonly string[];
}

function doubtOf(exchange: Exchange): Doubt {
  return { outcomeUnknown: true, sentAt: exchange.sentAt, references: referencesOf(exchange) };
}

function advice({ sentAt, references }: Doubt): string {
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
      if (references.includes(name) && ["string", "number"].includes(typeof inner) && inner !== "")
        found.add(String(inner));
      visit(inner);
    }
  };
  if (references.length) visit(value);
  return [...found].slice(0, 10_000);
}
