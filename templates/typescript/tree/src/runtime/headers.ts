/** Headers of requests. */

import { ArgumentError } from "./errors.ts";

/** Adds headers, which replace those of the same name. */
export function merge(headers: Headers, added: Readonly<Record<string, string>>, at = "headers"): void {
  for (const [name, value] of Object.entries(added)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      throw new ArgumentError(`${at}: ${JSON.stringify(name)} is not a valid header name`);
    if (/^(content-length|transfer-encoding)$/i.test(name)) throw new ArgumentError(`${at}: fetch sets ${name} itself`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e]*$/.test(value))
      throw new ArgumentError(`${at}: the value of ${name} has characters that cannot be sent`);
    headers.set(name, value);
  }
}

/** The header `User-Agent`: the package, and the runtime if it says its name. */
export function userAgent(agent: string): string {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return `${agent} ${navigator?.userAgent?.split(" ")[0] ?? "node"}`;
}
