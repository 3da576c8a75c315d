// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Where mail goes that cannot be delivered. */

import { PostReturnAddress, PostReturnAddressRequest } from "../models/post.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/post/return-addresses",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: PostReturnAddress,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/post/return-addresses",
  safety: "unsafe",
  body: PostReturnAddressRequest,
  returns: PostReturnAddress,
};

const GET: Operation = {
  method: "GET",
  path: "/post/return-addresses/{return_address_id}",
  params: [inPath, { return_address_id: integer }],
  returns: PostReturnAddress,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/post/return-addresses/{return_address_id}",
  safety: "idempotent",
  params: [inPath, { return_address_id: integer }],
  body: PostReturnAddressRequest,
  returns: PostReturnAddress,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/post/return-addresses/{return_address_id}",
  safety: "idempotent",
  params: [inPath, { return_address_id: integer }],
};

/** The arguments of `list`. */
export interface ListParams {
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /**
   * Keep only the items whose fields hold these values: a mapping from field to value, or text such as
   * `status:Sent,to:+61411111111`. Upper and lower case are the same.
   */
  q?: Pairs | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
  /** Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`). The API's default: `AND`. */
  operator?: "AND" | "OR" | (string & {}) | undefined;
}

/**
 * List the return addresses.
 *
 * `GET /post/return-addresses` is safe: it is repeated after a failure.
 *
 * @returns One page of addresses.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(
  client: BaseClient,
  params: ListParams = {},
  options?: ListOptions,
): PagePromise<PostReturnAddress> {
  return page(client, LIST, [], params, options);
}

/**
 * Add a return address.
 *
 * Every letter and postcard names one, for the case that it cannot be delivered.
 *
 * `POST /post/return-addresses` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: PostReturnAddressRequest,
  options?: Options,
): CallPromise<PostReturnAddress> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a return address.
 *
 * `GET /post/return-addresses/{return_address_id}` is safe: it is repeated after a failure.
 *
 * @param returnAddressId The address.
 * @returns The address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, returnAddressId: number, options?: Options): CallPromise<PostReturnAddress> {
  return call(client, GET, [returnAddressId], {}, options);
}

/**
 * Change a return address.
 *
 * Takes the whole address, also the fields that stay as they are.
 *
 * `PUT /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
 *
 * @param returnAddressId The address.
 * @returns The address as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  returnAddressId: number,
  params: PostReturnAddressRequest,
  options?: Options,
): CallPromise<PostReturnAddress> {
  return call(client, UPDATE, [returnAddressId], params, options);
}

/**
 * Delete a return address.
 *
 * `DELETE /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
 *
 * @param returnAddressId The address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, returnAddressId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [returnAddressId], {}, options);
}

export {
  /** Delete a return address. */
  delete_ as delete,
};
