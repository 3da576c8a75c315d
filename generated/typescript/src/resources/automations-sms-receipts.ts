// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** What happens with delivery receipts of text messages. */

import { DeliveryReceiptRule, DeliveryReceiptRuleRequest } from "../models/automations.ts";
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
  path: "/automations/sms/receipts",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: DeliveryReceiptRule,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/automations/sms/receipts",
  safety: "unsafe",
  body: DeliveryReceiptRuleRequest,
  returns: DeliveryReceiptRule,
};

const GET: Operation = {
  method: "GET",
  path: "/automations/sms/receipts/{receipt_rule_id}",
  params: [inPath, { receipt_rule_id: integer }],
  returns: DeliveryReceiptRule,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/automations/sms/receipts/{receipt_rule_id}",
  safety: "idempotent",
  params: [inPath, { receipt_rule_id: integer }],
  body: DeliveryReceiptRuleRequest,
  returns: DeliveryReceiptRule,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/automations/sms/receipts/{receipt_rule_id}",
  safety: "idempotent",
  params: [inPath, { receipt_rule_id: integer }],
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
 * List the rules for delivery receipts of text messages.
 *
 * `GET /automations/sms/receipts` is safe: it is repeated after a failure.
 *
 * @returns One page of rules.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(
  client: BaseClient,
  params: ListParams = {},
  options?: ListOptions,
): PagePromise<DeliveryReceiptRule> {
  return page(client, LIST, [], params, options);
}

/**
 * Create a rule for delivery receipts of text messages.
 *
 * `POST /automations/sms/receipts` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new rule.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: DeliveryReceiptRuleRequest,
  options?: Options,
): CallPromise<DeliveryReceiptRule> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a rule for delivery receipts of text messages.
 *
 * `GET /automations/sms/receipts/{receipt_rule_id}` is safe: it is repeated after a failure.
 *
 * @param receiptRuleId The rule.
 * @returns The rule.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, receiptRuleId: number, options?: Options): CallPromise<DeliveryReceiptRule> {
  return call(client, GET, [receiptRuleId], {}, options);
}

/**
 * Change a rule for delivery receipts of text messages.
 *
 * The rule becomes what is sent: all of its fields are required.
 *
 * `PUT /automations/sms/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
 *
 * @param receiptRuleId The rule to change.
 * @returns The rule as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  receiptRuleId: number,
  params: DeliveryReceiptRuleRequest,
  options?: Options,
): CallPromise<DeliveryReceiptRule> {
  return call(client, UPDATE, [receiptRuleId], params, options);
}

/**
 * Delete a rule for delivery receipts of text messages.
 *
 * `DELETE /automations/sms/receipts/{receipt_rule_id}` is idempotent: it is repeated after a failure.
 *
 * @param receiptRuleId The rule to delete.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, receiptRuleId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [receiptRuleId], {}, options);
}

export {
  /** Delete a rule for delivery receipts of text messages. */
  delete_ as delete,
};
