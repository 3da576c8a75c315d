// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Phone numbers of yours from elsewhere, to send from. */

import { OwnNumber, type OwnNumberStatus, OwnNumberUpdateRequest } from "../models/own-numbers.ts";
import { OWN_NUMBERS } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either, list as list_ } from "../runtime/composites.ts";
import { integer, text, uuid } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

/** Show that a number is yours. */
export * as verifications from "./own-numbers-verifications.ts";

const LIST: Operation = {
  method: "GET",
  path: "/own-numbers",
  query: [
    inQuery,
    { offset: text, page_size: integer, sort_by: text, sort_direction: text, "filter[status][]": [list_, text] },
  ],
  returns: OwnNumber,
  bare: true,
  pages: OWN_NUMBERS,
  pageSize: 500,
  limits: { page_size: { minimum: 1, maximum: 500 } },
};

const GET: Operation = {
  method: "GET",
  path: "/own-numbers/{own_number_id}",
  params: [inPath, { own_number_id: [either, uuid, text] }],
  returns: OwnNumber,
  bare: true,
};

const UPDATE: Operation = {
  method: "PATCH",
  path: "/own-numbers/{own_number_id}",
  safety: "idempotent",
  params: [inPath, { own_number_id: [either, uuid, text] }],
  body: OwnNumberUpdateRequest,
  returns: OwnNumber,
  bare: true,
  limits: { label: { minLength: 1, maxLength: 200 } },
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/own-numbers/{own_number_id}",
  safety: "idempotent",
  params: [inPath, { own_number_id: [either, uuid, text] }],
  returns: OwnNumber,
  bare: true,
};

/** The arguments of `list`. */
export interface ListParams {
  /** Where the page begins, the `offset` in the `next` URL of the page before. */
  offset?: string | undefined;
  /** Items on a page, 1 to 500. */
  page_size?: number | undefined;
  /** The field to sort by. The API's default: `created_timestamp`. */
  sort_by?: string | undefined;
  /** Lowest first (`asc`) or highest first (`desc`). The API's default: `asc`. */
  sort_direction?: "asc" | "desc" | (string & {}) | undefined;
  /** Only numbers with one of these statuses. */
  "filter[status][]"?: readonly OwnNumberStatus[] | undefined;
}

/**
 * List your own numbers.
 *
 * The reply has no envelope. It leads to the next page with a URL instead of a number.
 *
 * `GET /own-numbers` is safe: it is repeated after a failure.
 *
 * @returns One page of numbers.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<OwnNumber> {
  return page(client, LIST, [], params, options);
}

/**
 * Get one of your own numbers.
 *
 * The reply has no envelope.
 *
 * `GET /own-numbers/{own_number_id}` is safe: it is repeated after a failure.
 *
 * @param ownNumberId The number.
 * @returns The number.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, ownNumberId: string, options?: Options): CallPromise<OwnNumber> {
  return call(client, GET, [ownNumberId], {}, options);
}

/**
 * Give one of your own numbers another label.
 *
 * The reply has no envelope.
 *
 * `PATCH /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
 *
 * @param ownNumberId The number to change.
 * @returns The number as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  ownNumberId: string,
  params: OwnNumberUpdateRequest = {},
  options?: Options,
): CallPromise<OwnNumber> {
  return call(client, UPDATE, [ownNumberId], params, options);
}

/**
 * Remove one of your own numbers.
 *
 * The reply has no envelope.
 *
 * `DELETE /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
 *
 * @param ownNumberId The number to remove.
 * @returns The number as it was.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, ownNumberId: string, options?: Options): CallPromise<OwnNumber> {
  return call(client, DELETE, [ownNumberId], {}, options);
}

export {
  /** Remove one of your own numbers. */
  delete_ as delete,
};
