// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Reports on whether a text message reached its phone. */

import { DateBeforeRequest, DeliveryReceipt, TestWebhookRequest } from "../models/shared.ts";
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
  path: "/sms/receipts",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: DeliveryReceipt,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE_TEST: Operation = {
  method: "POST",
  path: "/sms/receipts",
  safety: "unsafe",
  body: TestWebhookRequest,
  returns: DeliveryReceipt,
};

const GET: Operation = {
  method: "GET",
  path: "/sms/receipts/{message_id}",
  params: [inPath, { message_id: text }],
  returns: DeliveryReceipt,
};

const MARK_READ: Operation = {
  method: "PUT",
  path: "/sms/receipts-read",
  safety: "idempotent",
  body: DateBeforeRequest,
  bodyOptional: true,
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
 * List the delivery receipts of text messages that are not marked as read.
 *
 * Needs a delivery receipt rule with the action `POLL`. Mark receipts as read to take them off the list.
 *
 * `GET /sms/receipts` is safe: it is repeated after a failure.
 *
 * @returns One page of receipts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<DeliveryReceipt> {
  return page(client, LIST, [], params, options);
}

/**
 * Send a made-up delivery receipt to a URL of yours.
 *
 * For trying out what a rule would call. With `poll` as the `url` nothing is called, and the receipt appears in
 * `sms.receipts.list`. Its `message_id` belongs to no real message.
 *
 * `POST /sms/receipts` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The receipt that was made up.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function createTest(
  client: BaseClient,
  params: TestWebhookRequest,
  options?: Options,
): CallPromise<DeliveryReceipt> {
  return call(client, CREATE_TEST, [], params, options);
}

/**
 * Get the delivery receipt of a text message.
 *
 * Also finds receipts that are marked as read.
 *
 * `GET /sms/receipts/{message_id}` is safe: it is repeated after a failure.
 *
 * @param messageId The message that the receipt is about.
 * @returns The receipt.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, messageId: string, options?: Options): CallPromise<DeliveryReceipt> {
  return call(client, GET, [messageId], {}, options);
}

/**
 * Mark delivery receipts of text messages as read.
 *
 * Marks those before `date_before`, or all of them without a body. `sms.receipts.list` no longer lists them,
 * while `sms.receipts.get` still finds them.
 *
 * `PUT /sms/receipts-read` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function markRead(client: BaseClient, params: DateBeforeRequest = {}, options?: Options): CallPromise<void> {
  return call(client, MARK_READ, [], params, options);
}
