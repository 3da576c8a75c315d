/** The base URL of calls. */

import type { BaseClient } from "./client.ts";
import { fromEnvironment } from "./environment.ts";
import { ArgumentError } from "./errors.ts";
import type { Operation } from "./operation.ts";

/** The base URL of an operation, without a slash at its end. Throws `ArgumentError` if it cannot be used. */
export function baseUrl(client: BaseClient, operation: Pick<Operation, "server">): string {
  const { config } = client;
  return checked(ownBaseUrl(client) ?? config.server?.(client, operation.server) ?? config.baseUrl);
}

/** The base URL that the caller chose; undefined if it is that of the API. */
export function ownBaseUrl({ config, settings }: BaseClient): string | undefined {
  return settings.baseUrl ?? (fromEnvironment(`${config.environment}_BASE_URL`) || undefined);
}

function checked(url: string): string {
  const shown = url.includes("@") ? "one with a user" : JSON.stringify(url);
  if (!/^https?:\/\/[^/@]+[^@?#]*$/.test(url) || /[^!-~]/.test(url) || !isUrl(url))
    throw new ArgumentError(`baseUrl: expected http(s)://host[:port][/path], got ${shown}`);
  return url.replace(/\/+$/, "");
}

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text).hostname) && !/:0(\/|$)/.test(text.slice(8));
  } catch {
    return false;
  }
}
