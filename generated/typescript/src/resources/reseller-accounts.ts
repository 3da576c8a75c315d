// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The accounts of your clients. */

import { ResellerAccountPublicRequest } from "../models/reseller.ts";
import { Account, AccountRequest } from "../models/shared.ts";
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
  path: "/reseller/accounts",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: Account,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/reseller/accounts",
  safety: "unsafe",
  body: AccountRequest,
  returns: Account,
};

const CREATE_PUBLIC: Operation = {
  method: "POST",
  path: "/reseller/accounts-public",
  safety: "unsafe",
  body: ResellerAccountPublicRequest,
  returns: Account,
};

const GET: Operation = {
  method: "GET",
  path: "/reseller/accounts/{client_user_id}",
  params: [inPath, { client_user_id: integer }],
  returns: Account,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/reseller/accounts/{client_user_id}",
  safety: "idempotent",
  params: [inPath, { client_user_id: integer }],
  body: AccountRequest,
  returns: Account,
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
 * List the accounts of your clients.
 *
 * Currency and user stand beside the list in some replies and in each account in others.
 *
 * `GET /reseller/accounts` is safe: it is repeated after a failure.
 *
 * @returns One page of accounts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<Account> {
  return page(client, LIST, [], params, options);
}

/**
 * Make an account for a client.
 *
 * `POST /reseller/accounts` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new account.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: AccountRequest, options?: Options): CallPromise<Account> {
  return call(client, CREATE, [], params, options);
}

/**
 * Make an account for a client who signs up alone.
 *
 * Works for resellers with `allow_public_signups`. ClickSend's own client 6.0.2 lacks this operation.
 *
 * `POST /reseller/accounts-public` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new account.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function createPublic(
  client: BaseClient,
  params: ResellerAccountPublicRequest,
  options?: Options,
): CallPromise<Account> {
  return call(client, CREATE_PUBLIC, [], params, options);
}

/**
 * Get the account of a client.
 *
 * `GET /reseller/accounts/{client_user_id}` is safe: it is repeated after a failure.
 *
 * @param clientUserId The client's account.
 * @returns The account.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, clientUserId: number, options?: Options): CallPromise<Account> {
  return call(client, GET, [clientUserId], {}, options);
}

/**
 * Change the account of a client.
 *
 * The account becomes what is sent: all fields are required, the password too.
 *
 * `PUT /reseller/accounts/{client_user_id}` is idempotent: it is repeated after a failure.
 *
 * @param clientUserId The client's account.
 * @returns The account as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  clientUserId: number,
  params: AccountRequest,
  options?: Options,
): CallPromise<Account> {
  return call(client, UPDATE, [clientUserId], params, options);
}
