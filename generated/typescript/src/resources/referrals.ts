// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Accounts that signed up because of yours. */

import { ReferralAccount } from "../models/referrals.ts";
import { PAGE } from "../pages.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/referral/accounts/",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: ReferralAccount,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
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
 * List the accounts that signed up because of yours.
 *
 * `GET /referral/accounts/` is safe: it is repeated after a failure.
 *
 * @returns One page of accounts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<ReferralAccount> {
  return page(client, LIST, [], params, options);
}
