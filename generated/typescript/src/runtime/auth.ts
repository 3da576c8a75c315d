/** Credentials in requests. */

import type { BaseClient } from "./client.ts";
import { current, schemesFor, usable } from "./credentials.ts";
import { ArgumentError } from "./errors.ts";
import type { CredentialWriter, Operation, TokenContext } from "./operation.ts";
import { quoted } from "./parameters.ts";

/** What authenticates one attempt. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  /** Text for the end of the query. */
  readonly query: string;
  /** As the server may repeat them; errors hide them. */
  readonly secrets: readonly string[];
  /** Whether it is an access token that the client fetched. */
  readonly isToken: boolean;
}

/** The credentials of an attempt: those of the first alternative that has all of them. */
export async function proofOf(client: BaseClient, operation: Operation, context: TokenContext): Promise<Proof> {
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const secrets: string[] = [];
  let isToken = false;
  for (const scheme of schemesFor(client, operation.security ?? client.config.security ?? [])) {
    const fetched = scheme.flow && usable(client, scheme) !== scheme.credentials && scheme.flow;
    isToken ||= Boolean(fetched);
    const values = fetched
      ? [await fetched[0](client, scheme, fetched[1], context)]
      : await Promise.all(scheme.credentials.map((each) => current(client, each)));
    const text = scheme.type(scheme, values, headers);
    if (text) query.push(text);
    secrets.push(values.at(-1) ?? "", headers["Authorization"]?.replace(/^\S+ /, "") ?? "");
  }
  return { headers, query: query.join("&"), secrets, isToken };
}

/** RFC 7617 */
export const basic: CredentialWriter = ({ credentials }, values, headers) => {
  if (values[0]?.includes(":")) throw new ArgumentError(`${credentials[0]?.option}: a username cannot contain a colon`);
  headers["Authorization"] = `Basic ${base64(values.join(":"))}`;
  return undefined;
};

/** RFC 6750 */
export const bearer: CredentialWriter = (_, [token], headers) => {
  headers["Authorization"] = `Bearer ${token}`;
  return undefined;
};

/** Another HTTP authentication scheme */
export const http: CredentialWriter = ({ key }, [value], headers) => {
  headers["Authorization"] = `${key} ${value}`;
  return undefined;
};

export const apiKey: CredentialWriter = ({ location, key = "" }, [value = ""], headers) => {
  if (location === "query") return new URLSearchParams({ [key]: value }).toString().replaceAll("+", "%20");
  if (location === "cookie") headers["Cookie"] = [headers["Cookie"] ?? [], `${key}=${quoted(value)}`].flat().join("; ");
  else headers[key] = value;
  return undefined;
};

export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
