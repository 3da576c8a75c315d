// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Users under your account, each with its own API key and permissions. */

import { Subaccount } from "../models/shared.ts";
import { ApiKey, SubaccountCreateRequest, SubaccountUpdateRequest } from "../models/subaccounts.ts";
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
  path: "/subaccounts",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: Subaccount,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/subaccounts",
  safety: "unsafe",
  body: SubaccountCreateRequest,
  returns: Subaccount,
};

const GET: Operation = {
  method: "GET",
  path: "/subaccounts/{subaccount_id}",
  params: [inPath, { subaccount_id: integer }],
  returns: Subaccount,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/subaccounts/{subaccount_id}",
  safety: "idempotent",
  params: [inPath, { subaccount_id: integer }],
  body: SubaccountUpdateRequest,
  returns: Subaccount,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/subaccounts/{subaccount_id}",
  safety: "idempotent",
  params: [inPath, { subaccount_id: integer }],
};

const REGENERATE_API_KEY: Operation = {
  method: "PUT",
  path: "/subaccounts/{subaccount_id}/regen-api-key",
  safety: "unsafe",
  params: [inPath, { subaccount_id: integer }],
  returns: ApiKey,
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
 * List the subaccounts.
 *
 * Each of them comes with its API key.
 *
 * `GET /subaccounts` is safe: it is repeated after a failure.
 *
 * @returns One page of subaccounts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<Subaccount> {
  return page(client, LIST, [], params, options);
}

/**
 * Add a subaccount.
 *
 * `POST /subaccounts` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new subaccount and its API key.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: SubaccountCreateRequest,
  options?: Options,
): CallPromise<Subaccount> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a subaccount.
 *
 * `GET /subaccounts/{subaccount_id}` is safe: it is repeated after a failure.
 *
 * @param subaccountId The subaccount.
 * @returns The subaccount and its API key.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, subaccountId: number, options?: Options): CallPromise<Subaccount> {
  return call(client, GET, [subaccountId], {}, options);
}

/**
 * Change a subaccount.
 *
 * `PUT /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
 *
 * @param subaccountId The subaccount to change.
 * @returns The subaccount as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  subaccountId: number,
  params: SubaccountUpdateRequest = {},
  options?: Options,
): CallPromise<Subaccount> {
  return call(client, UPDATE, [subaccountId], params, options);
}

/**
 * Delete a subaccount.
 *
 * `DELETE /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
 *
 * @param subaccountId The subaccount to delete.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, subaccountId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [subaccountId], {}, options);
}

/**
 * Give a subaccount a new API key.
 *
 * The key used until now stops working. If it is the one that this client signs in with, the calls after this
 * one need the new key.
 *
 * `PUT /subaccounts/{subaccount_id}/regen-api-key` is unsafe: it is repeated only if nothing was done.
 *
 * @param subaccountId The subaccount that gets the key.
 * @returns The new key.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function regenerateApiKey(client: BaseClient, subaccountId: number, options?: Options): CallPromise<ApiKey> {
  return call(client, REGENERATE_API_KEY, [subaccountId], {}, options);
}

export {
  /** Delete a subaccount. */
  delete_ as delete,
};
