// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Tell support about messages that did not arrive. */

import { DeliveryIssue, DeliveryIssueRequest } from "../models/delivery-issues.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/delivery-issues",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: DeliveryIssue,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/delivery-issues",
  safety: "unsafe",
  body: DeliveryIssueRequest,
  returns: DeliveryIssue,
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
 * List the delivery issues that you reported.
 *
 * `GET /delivery-issues` is safe: it is repeated after a failure.
 *
 * @returns One page of delivery issues.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<DeliveryIssue> {
  return page(client, LIST, [], params, options);
}

/**
 * Report a message that did not arrive.
 *
 * `POST /delivery-issues` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new delivery issue.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: DeliveryIssueRequest,
  options?: Options,
): CallPromise<DeliveryIssue> {
  return call(client, CREATE, [], params, options);
}
