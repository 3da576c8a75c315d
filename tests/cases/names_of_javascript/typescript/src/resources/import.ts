// Generated from spec.yaml by sdk-generator. Do not edit.

/** Import */

import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list } from "../runtime/composites.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options as Options_ } from "../runtime/options.ts";

const DEFAULT: Operation = { method: "GET", path: "/import", returns: [list, text] };

/**
 * GET /import
 *
 * `GET /import` is safe: it is repeated after a failure.
 *
 * @returns A list.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function default_(client: BaseClient, options?: Options_): CallPromise<string[]> {
  return call(client, DEFAULT, [], {}, options);
}
