// Generated from spec.yaml by sdk-generator. Do not edit.

/** Pets */

import { Pet } from "../models/pets.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";

const LIST: Operation = { method: "GET", path: "/pets", query: [inQuery, { page: integer }], returns: Pet };

/** The arguments of `list`. */
export interface ListParams {
  /**
   * Number of the page.
   *
   * @deprecated It may go away.
   */
  page?: number | undefined;
}

/**
 * List the pets.
 *
 * Use the search instead.
 *
 * `GET /pets` is safe: it is repeated after a failure.
 *
 * @returns Pets.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated It may go away.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: Options): CallPromise<Pet> {
  return call(client, LIST, [], params, options);
}
