// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Phrases, such as email signatures, cut out of emails before they become text messages. */

import { StrippedString, StrippedStringRequest } from "../models/sms.ts";
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
  path: "/sms/email-sms-stripped-strings",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: StrippedString,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/sms/email-sms-stripped-strings",
  safety: "unsafe",
  body: StrippedStringRequest,
  returns: StrippedString,
};

const GET: Operation = {
  method: "GET",
  path: "/sms/email-sms-stripped-strings/{rule_id}",
  params: [inPath, { rule_id: integer }],
  returns: StrippedString,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/sms/email-sms-stripped-strings/{rule_id}",
  safety: "idempotent",
  params: [inPath, { rule_id: integer }],
  body: StrippedStringRequest,
  returns: StrippedString,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/sms/email-sms-stripped-strings/{rule_id}",
  safety: "idempotent",
  params: [inPath, { rule_id: integer }],
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
 * List the phrases that are cut out of emails.
 *
 * `GET /sms/email-sms-stripped-strings` is safe: it is repeated after a failure.
 *
 * @returns One page of phrases.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<StrippedString> {
  return page(client, LIST, [], params, options);
}

/**
 * Add a phrase to cut out of emails.
 *
 * `POST /sms/email-sms-stripped-strings` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new phrase.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: StrippedStringRequest,
  options?: Options,
): CallPromise<StrippedString> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a phrase that is cut out of emails.
 *
 * `GET /sms/email-sms-stripped-strings/{rule_id}` is safe: it is repeated after a failure.
 *
 * @param ruleId The rule that holds the phrase.
 * @returns The phrase.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, ruleId: number, options?: Options): CallPromise<StrippedString> {
  return call(client, GET, [ruleId], {}, options);
}

/**
 * Change a phrase that is cut out of emails.
 *
 * `PUT /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
 *
 * @param ruleId The rule that holds the phrase.
 * @returns The phrase as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  ruleId: number,
  params: StrippedStringRequest,
  options?: Options,
): CallPromise<StrippedString> {
  return call(client, UPDATE, [ruleId], params, options);
}

/**
 * Delete a phrase that is cut out of emails.
 *
 * `DELETE /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
 *
 * @param ruleId The rule that holds the phrase.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, ruleId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [ruleId], {}, options);
}

export {
  /** Delete a phrase that is cut out of emails. */
  delete_ as delete,
};
