// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Payments for credit. */

import { Transaction } from "../models/recharge.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either } from "../runtime/composites.ts";
import { integer, pairs, text, uuid } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import { readBytes } from "../runtime/raw.ts";
import { replyOf } from "../runtime/replies.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/recharge/transactions",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: Transaction,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const GET: Operation = {
  method: "GET",
  path: "/recharge/transactions/{transaction_id}",
  params: [inPath, { transaction_id: [either, uuid, text] }],
  returns: Transaction,
  reply: replyOf,
  others: { "application/pdf": readBytes },
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
 * List the payments for credit.
 *
 * `GET /recharge/transactions` is safe: it is repeated after a failure.
 *
 * @returns One page of payments.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<Transaction> {
  return page(client, LIST, [], params, options);
}

/**
 * Get a payment for credit.
 *
 * The answer may be an invoice as a PDF instead of JSON.
 *
 * `GET /recharge/transactions/{transaction_id}` is safe: it is repeated after a failure.
 *
 * @param transactionId The payment, by its `invoice_number`.
 * @returns The payment. If the header `Accept` prefers it: Uint8Array for `application/pdf`.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, transactionId: string, options?: Options): CallPromise<Transaction> {
  return call(client, GET, [transactionId], {}, options);
}
