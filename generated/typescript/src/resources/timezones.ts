// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Names of time zones. */

import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_ } from "../runtime/composites.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";

const LIST: Operation = {
  method: "GET",
  path: "/timezones",
  query: [inQuery, { page: integer, limit: integer }],
  returns: [list_, text],
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

/** The arguments of `list`. */
export interface ListParams {
  /** Number of the page, from 1. The API's default: `1`. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. The API's default: `15`. */
  limit?: number | undefined;
}

/**
 * List the time zones that the API knows.
 *
 * Names are those of the IANA database, such as `Australia/Melbourne`. The reply is one plain list: it takes
 * `page` and `limit`, but is not divided into pages.
 *
 * `GET /timezones` is safe: it is repeated after a failure.
 *
 * @returns The names of the time zones.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: Options): CallPromise<string[]> {
  return call(client, LIST, [], params, options);
}
