/**
 * The server's message in the body of an error, whatever its shape: RFC 9457, RFC 6749, JSON:API, the usual `message` and
 * `error`, lists of errors, mappings from fields to texts, plain text, and the title of an HTML page.
 */

import type { Explainer } from "./operation.ts";
import { at, Exact, isObject } from "./shapes.ts";
import { ofStatus } from "./statuses.ts";
import { MAX_LENGTH, oneLine } from "./texts.ts";

const MAX_ITEMS = 5;
const MAX_DEPTH = 5;
const TEXTS = [
  "message",
  "msg",
  "errormessage",
  "errordescription",
  "detail",
  "description",
  "reason",
  "error",
  "fault",
];
const LISTS = ["errors", "invalidparams", "violations", "fielderrors", "details"];
const FIELDS = ["loc", "field", "pointer", "parameter", "param", "property", "attribute", "path", "source", "name"];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** All that explains an error: the server's message, the documented meaning of its code or status, and errors of fields. */
export const explain: Explainer = ({ envelope, meanings, statusMeanings }, { status, code, body }, own) => {
  const known = (code !== undefined && meanings?.[code]) || ofStatus(status, statusMeanings);
  const meaning = known && code ? known.replace(`${code}. `, "") : known || undefined;
  const fields = envelope && own ? fieldErrors(at(body, envelope.data)) : "";
  return { message: own || messageIn(body), meaning, fields: own?.includes(fields) ? "" : fields };
};

/** The message in a body, which is text or JSON, on one short line; undefined if there is none. */
function messageIn(body: unknown): string | undefined {
  if (typeof body !== "string") return oneLine(textOf(body, { left: 500 })) || undefined;
  let text = body.replace(/^[\ufeff \t\r\n]+/, "");
  if (text.startsWith("<"))
    text = unescaped(/<(?:title|message|faultstring)\b[^<>]{0,200}>([^<]+)/i.exec(text)?.[1] ?? "");
  return (!/^[{[]/.test(text) && /[\p{L}\p{N}]/u.test(text.slice(0, MAX_LENGTH)) && oneLine(text)) || undefined;
}

/** The errors of fields in the data beside a message. Other members may repeat the request, with personal data. */
function fieldErrors(data: unknown): string {
  const budget = { left: 500 };
  if (Array.isArray(data))
    return oneLine(
      textOf(
        data.slice(0, MAX_ITEMS).filter((each) => typeof each === "string" || (isObject(each) && about(each))),
        budget,
      ),
    );
  if (!isObject(data)) return "";
  const lists = entriesOf(data).filter(
    ([, each]) => Array.isArray(each) && each.slice(0, MAX_ITEMS).every((one) => typeof one === "string"),
  );
  return oneLine(firstOf(LISTS, data, (each) => listed(each, budget, 1)) || ofFields(lists, budget, 1, false));
}

interface Budget {
  left: number;
}

function textOf(value: unknown, budget: Budget, depth = 0): string {
  budget.left -= 1;
  if (budget.left < 0 || depth > MAX_DEPTH) return "";
  if (typeof value === "string") return oneLine(value);
  if (Array.isArray(value))
    return distinct(value.slice(0, MAX_ITEMS).map((each) => textOf(each, budget, depth + 1))).join("; ");
  return isObject(value) ? ofObject(value, budget, depth) : "";
}

function ofObject(value: Record<string, unknown>, budget: Budget, depth: number): string {
  const heading = firstOf(["title", "error"], value, (each) => (typeof each === "string" ? oneLine(each) : ""));
  const text = firstOf(TEXTS, value, (each) => textOf(each, budget, depth + 1), heading);
  const message = distinct([heading, text, firstOf(LISTS, value, (each) => listed(each, budget, depth + 1))]).join(
    ": ",
  );
  if (!message) return ofFields(entriesOf(value), budget, depth + 1, false);
  const field = depth ? about(value) : "";
  return field ? `${field}: ${message}` : message;
}

function listed(value: unknown, budget: Budget, depth: number): string {
  return isObject(value) ? ofFields(entriesOf(value), budget, depth, true) : textOf(value, budget, depth);
}

/** The messages of a mapping by field: lists of texts, and with `texts`, texts too. */
function ofFields(entries: readonly [string, unknown][], budget: Budget, depth: number, texts: boolean): string {
  const found: string[] = [];
  for (const [key, each] of entries) {
    const text = found.length < MAX_ITEMS && (texts || typeof each !== "string") ? textOf(each, budget, depth) : "";
    if (text) found.push(`${oneLine(key)}: ${text}`);
  }
  return found.join("; ");
}

function entriesOf(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).slice(0, 100);
}

/** The first text that `read` finds in the members with these names, however their words are joined. */
function firstOf(
  names: readonly string[],
  value: Record<string, unknown>,
  read: (each: unknown) => string,
  without = "",
): string {
  const known = new Map(entriesOf(value).map(([key, each]) => [key.replace(/[_-]/g, "").toLowerCase(), each]));
  for (const name of names) {
    const text = read(known.get(name));
    if (text && text !== without) return text;
  }
  return "";
}

/** The field that an error is about. */
function about(error: Record<string, unknown>): string {
  return firstOf(FIELDS, error, (each) => {
    let value: unknown = isObject(each) ? Object.values(each)[0] : each;
    if (Array.isArray(value))
      value = value
        .slice(0, MAX_ITEMS)
        .filter((one) => typeof one === "string" || typeof one === "number" || one instanceof Exact)
        .join(".");
    return typeof value === "string" ? oneLine(value) : "";
  });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|\w{2,6});/gi, (all, name: string) => {
    const code = name.startsWith("#") ? Number(name.replace(/^#(x?)/i, (_, x: string) => (x ? "0x" : ""))) : Number.NaN;
    return ENTITIES[name.toLowerCase()] ?? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all);
  });
}
