/** Credentials in requests. */

import type { BaseClient } from "./client.ts";
import { ArgumentError } from "./errors.ts";
import type { CredentialName, Operation, Scheme, TokenContext } from "./operation.ts";
import { quoted } from "./parameters.ts";

/** What authenticates one attempt. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** As the server may repeat them; errors hide them. */
  readonly secrets: readonly string[];
  /** Whether it is an access token that the client fetched. */
  readonly isToken: boolean;
}

/** The credentials of an attempt: those of the first alternative that has all of them. */
export async function proofOf(client: BaseClient, operation: Operation, context: TokenContext): Promise<Proof> {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const secrets: string[] = [];
  let isToken = false;
  for (const scheme of client.schemes(operation.security ?? client.config.security ?? [])) {
    const fetched = scheme.flow && client.usable(scheme) !== scheme.credentials && scheme.flow;
    isToken ||= Boolean(fetched);
    const values = fetched
      ? [await fetched[0](client, scheme, fetched[1], context)]
      : await Promise.all(scheme.credentials.map((each) => current(client, each)));
    secrets.push(...values.slice(scheme.type === "basic" ? 1 : 0));
    const [first = ""] = values;
    if (scheme.type !== "apiKey") headers["Authorization"] = authorization(scheme, values);
    else if (scheme.location === "query") query[scheme.key ?? ""] = first;
    else if (scheme.location === "cookie")
      headers["Cookie"] = [headers["Cookie"] ?? [], `${scheme.key}=${quoted(first)}`].flat().join("; ");
    else headers[scheme.key ?? ""] = first;
    if (headers["Authorization"]) secrets.push(headers["Authorization"].replace(/^\S+ /, ""));
  }
  return { headers, query, secrets, isToken };
}

/** The value of a credential, now. */
export async function current(client: BaseClient, name: CredentialName): Promise<string> {
  const given = client.credential(name);
  const value: unknown = typeof given === "function" ? await given() : given;
  if (typeof value !== "string" || !value)
    throw new ArgumentError(`${name.option}: the function did not return a non-empty string`);
  return value;
}

/** Basic is RFC 7617, Bearer RFC 6750. */
function authorization(scheme: Scheme, values: readonly string[]): string {
  if (scheme.type === "bearer") return `Bearer ${values[0]}`;
  if (scheme.type === "http") return `${scheme.key} ${values[0]}`;
  if (values[0]?.includes(":"))
    throw new ArgumentError(`${scheme.credentials[0]?.option}: a username cannot contain a colon`);
  return `Basic ${base64(values.join(":"))}`;
}

export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
