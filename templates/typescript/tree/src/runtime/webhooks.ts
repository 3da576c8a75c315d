/** Requests that the API makes. Anyone may have written them: they are read like responses, and nothing in them is trusted. */

import { list, nullable, object } from "./composites.ts";
import { WebhookError } from "./errors.ts";
import { fromJson } from "./json.ts";
import type { Config } from "./operation.ts";
import { decoded } from "./decoding.ts";
import { type Drift, isObject, type Members, own, type Shape } from "./shapes.ts";
import { oneOf } from "./unions.ts";

/** The body of a request, or its query: text, bytes, or the fields that a framework has parsed. */
export type WebhookBody =
  | string
  | Uint8Array
  | ArrayBuffer
  | URLSearchParams
  | FormData
  | Readonly<Record<string, unknown>>;

export interface WebhookOptions {
  /** The `Content-Type` of the request; without it, the body decides. */
  readonly contentType?: string | undefined;
  /** A secret that the request must have, such as one in the URL that you gave the API, and what it has. */
  readonly secret?: { readonly expected: string; readonly given: string | null | undefined } | undefined;
  /** Told of values that do not match the description; these are kept as they came. */
  readonly onDrift?: ((drift: readonly Drift[]) => void) | undefined;
}

const MAX_FIELDS = 1000;

/** The content of a request as the shape of its kind. Throws `WebhookError`. */
export async function readWebhook<T>(
  _config: Config,
  shape: Shape,
  body: WebhookBody,
  options: WebhookOptions = {},
): Promise<T> {
  const { secret } = options;
  if (secret && !(await isSameSecret(secret.given ?? "", secret.expected)))
    throw new WebhookError("the request does not have the expected secret");
  const { value: raw, isJson } = parse(body, options.contentType ?? "");
  const members = membersOf(shape);
  let given = raw;
  if (members) {
    if (!isObject(raw)) throw new WebhookError("this is not the expected webhook: its body is no object");
    if (!Object.keys(raw).some((name) => name in members))
      throw new WebhookError("this is not the expected webhook: it has none of its members");
    given = isJson
      ? raw
      : Object.fromEntries(
          Object.entries(raw).map(([name, each]) => [name, coerced(each, own(members, name) as Shape | undefined)]),
        );
  }
  const { value, drift } = decoded(given, shape);
  const lacking = drift.find((each) => each.got === "nothing");
  if (lacking)
    throw new WebhookError(
      `this is not the expected webhook: it has no "${lacking.pointer.slice(1).replaceAll("/", ".")}"`,
    );
  if (drift.length) options.onDrift?.(drift);
  return value as T;
}

/** Whether two secrets are equal, in a time that does not depend on where they differ. */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const [one, other] = await Promise.all(
    [given, expected].map(
      async (each) => new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(each))),
    ),
  );
  return (
    Boolean(one && other) &&
    (one as Uint8Array).reduce((all, each, index) => all | (each ^ (other?.[index] ?? 0)), 0) === 0
  );
}

function parse(body: WebhookBody, type: string): { value: unknown; isJson: boolean } {
  if (body instanceof URLSearchParams || body instanceof FormData)
    return { value: fieldsOf(body as Iterable<readonly [string, unknown]>), isJson: false };
  if (isObject(body)) return { value: body, isJson: false };
  if (typeof body !== "string" && !(body instanceof Uint8Array) && !(body instanceof ArrayBuffer))
    throw new WebhookError("expected text, bytes or an object");
  const latin = /charset\s*=\s*"?(?:iso-8859-1|latin-?1|windows-1252|cp1252)/i.test(type);
  const text = (
    typeof body === "string" ? body : new TextDecoder(latin ? "windows-1252" : "utf-8").decode(body)
  ).replace(/^[\ufeff \t\r\n]+|[ \t\r\n]+$/g, "");
  if (!text) throw new WebhookError("the body is empty: expected a form or JSON");
  if (/^[{[]/.test(text) || /[/+]json\b/.test(type)) {
    try {
      return { value: fromJson(text), isJson: true };
    } catch {
      throw new WebhookError("the body is not valid JSON");
    }
  }
  if (!text.includes("=")) throw new WebhookError("the body is neither a form nor JSON");
  if (text.split("&").length > MAX_FIELDS) throw new WebhookError(`the form has more than ${MAX_FIELDS} fields`);
  return { value: fieldsOf(new URLSearchParams(text)), isJson: false };
}

/** The fields of a form; the value of a repeated field is a list. */
function fieldsOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of entries) fields.set(name, [...(fields.get(name) ?? []), value]);
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

/** The members of a model, or of all models of a union; undefined if the body may have others. */
function membersOf(shape: Shape): Members | undefined {
  if (!Array.isArray(shape)) return undefined;
  if (shape[0] === object) return shape[1]() as Members;
  if (shape[0] === nullable) return membersOf(shape[1]);
  const all = shape[0] === oneOf ? (shape[1]() as Shape[]).map(membersOf) : [undefined];
  return all.includes(undefined) ? undefined : Object.assign({}, ...[...all].reverse());
}

/** A value of a form as JSON would have it: the first of a list where the shape has none, null for an empty string. */
function coerced(raw: unknown, shape: Shape | undefined): unknown {
  const inner = Array.isArray(shape) && shape[0] === nullable ? (shape[1] as Shape) : shape;
  const isList = Array.isArray(inner) && inner[0] === list;
  if (isList) return Array.isArray(raw) || raw === "" ? raw || [] : [raw];
  return Array.isArray(raw) ? raw[0] : raw;
}
