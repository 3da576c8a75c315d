/**
 * Access tokens that a client fetches itself with its id and secret: OAuth 2.0, RFC 6749, 4.4.
 *
 * The secret is sent only to the token endpoint, by HTTP Basic (2.3.1). A token is kept until shortly before it expires, and
 * discarded when the API answers 401.
 */

import { base64 } from "./auth.ts";
import { current } from "./credentials.ts";
import { describe } from "./exchange.ts";
import { type BaseClient, SHARED } from "./client.ts";
import { TokenError } from "./errors.ts";
import type { Flow, TokenFetcher } from "./operation.ts";
import { baseUrl } from "./base-url.ts";
import { isObject } from "./shapes.ts";

const EXPIRY_MARGIN = 30_000;

/** The token of a scheme; calls that need it at the same time wait for the same request. */
export const clientCredentials: TokenFetcher = async (client, scheme, flow, { operation, signal, renew }) => {
  const { tokens } = client.settings[SHARED];
  const known = await tokens.get(scheme.name)?.catch(() => undefined);
  if (known && !renew && performance.now() < known.until) return known.token;
  const fetched = fetchToken(client, flow, signal, {
    method: operation.method,
    path: operation.path,
    attempts: 0,
    elapsed: 0,
  });
  tokens.set(scheme.name, fetched);
  try {
    return (await fetched).token;
  } catch (error) {
    if (tokens.get(scheme.name) === fetched) tokens.delete(scheme.name);
    throw error;
  }
};

interface Token {
  readonly token: string;
  readonly until: number;
}

async function fetchToken(
  client: BaseClient,
  flow: Flow,
  signal: AbortSignal,
  call: { method: string; path: string; attempts: number; elapsed: number },
): Promise<Token> {
  const [id, secret] = await Promise.all([current(client, flow.clientId), current(client, flow.clientSecret)]);
  // Both are encoded as in a form first: RFC 6749, 2.3.1.
  const proof = [id, secret].map((each) => new URLSearchParams([["", each]]).toString().slice(1)).join(":");
  const scopes = client.settings[flow.scopes] as string | readonly string[] | undefined;
  const scope = typeof scopes === "string" ? scopes : scopes?.join(" ");
  const body = new URLSearchParams({ grant_type: "client_credentials", ...(scope && { scope }) }).toString();
  const url = new URL(flow.tokenUrl, `${baseUrl(client, {})}/`);
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    Authorization: `Basic ${base64(proof)}`,
  };
  const requested = performance.now();
  let response: Response;
  let text: string;
  try {
    response = await (client.settings.fetch ?? globalThis.fetch).call(globalThis, url.href, {
      method: "POST",
      headers,
      body,
      redirect: "manual",
      signal,
    });
    text = await response.text();
  } catch (error) {
    throw new Error(`no access token: ${describe(error)}`, { cause: error });
  }
  const status = response.status || 302;
  const title = `no access token: HTTP ${status} of the token endpoint`;
  if (status === 429 || status >= 500)
    throw Object.assign(new Error(title), { retryAfter: response.headers.get("retry-after") });
  const members = parse(text);
  const refused = (reason: string, facts: object = {}): TokenError =>
    new TokenError(`${call.method} ${call.path}: ${title}${reason}`, { ...call, status, ...facts });
  if (status !== 200) {
    const [code, serverMessage] = [members["error"], members["error_description"]].map((each) =>
      errorText(each, secret),
    );
    throw refused([code && ` ${code}`, serverMessage && `: ${serverMessage}`].filter(Boolean).join(""), {
      code,
      serverMessage,
    });
  }
  const { access_token: token, token_type: type = "bearer", expires_in: lifetime } = members;
  if (typeof token !== "string" || !/^[!-~]+$/.test(token)) throw refused(", but it has no valid token");
  if (String(type).toLowerCase() !== "bearer") throw refused(", but the type of its token is unknown");
  return { token, until: requested + milliseconds(lifetime) };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** A text of an error, if it is valid (5.2) and does not repeat the secret. */
function errorText(value: unknown, secret: string): string | undefined {
  return typeof value === "string" && /^[ !#-[\]-~]{1,300}$/.test(value) && !value.includes(secret) ? value : undefined;
}

/** How long a token can be used; for ever if the server does not say. */
function milliseconds(lifetime: unknown): number {
  const given = typeof lifetime === "string" && /^\d{1,12}$/.test(lifetime) ? Number(lifetime) : lifetime;
  return typeof given === "number" ? Math.max(0, given * 1000 - Math.min(EXPIRY_MARGIN, given * 100)) : Infinity;
}
