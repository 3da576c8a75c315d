// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Text messages that people sent to your numbers. */

import { DateBeforeRequest } from "../models/shared.ts";
import { InboundSms, TestInboundSmsRequest } from "../models/sms.ts";
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
  path: "/sms/inbound",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: InboundSms,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE_TEST: Operation = {
  method: "POST",
  path: "/sms/inbound",
  safety: "unsafe",
  body: TestInboundSmsRequest,
  returns: InboundSms,
};

const GET: Operation = {
  method: "GET",
  path: "/sms/inbound/{original_message_id}",
  params: [inPath, { original_message_id: text }],
  returns: InboundSms,
};

const MARK_ALL_READ: Operation = {
  method: "PUT",
  path: "/sms/inbound-read",
  safety: "idempotent",
  body: DateBeforeRequest,
  bodyOptional: true,
};

const MARK_READ: Operation = {
  method: "PUT",
  path: "/sms/inbound-read/{message_id}",
  safety: "idempotent",
  params: [inPath, { message_id: text }],
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
 * List the text messages that came in and are not marked as read.
 *
 * Needs an inbound rule with the action `POLL`. With several such rules each message is listed once for each of
 * them. Mark messages as read to take them off the list.
 *
 * `GET /sms/inbound` is safe: it is repeated after a failure.
 *
 * @returns One page of messages.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<InboundSms> {
  return page(client, LIST, [], params, options);
}

/**
 * Send a made-up inbound text message to a URL of yours.
 *
 * For trying out what a rule would call. The ids belong to no real message, and the time is in `timestamp_send`.
 *
 * `POST /sms/inbound` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The message that was made up.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function createTest(
  client: BaseClient,
  params: TestInboundSmsRequest,
  options?: Options,
): CallPromise<InboundSms> {
  return call(client, CREATE_TEST, [], params, options);
}

/**
 * Get the first reply to a text message.
 *
 * Finds a reply by the message that it answers, also if it is marked as read. Further replies to the same
 * message cannot be had this way.
 *
 * `GET /sms/inbound/{original_message_id}` is safe: it is repeated after a failure.
 *
 * @param originalMessageId Your message that was answered; not the id of the reply.
 * @returns The first reply.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, originalMessageId: string, options?: Options): CallPromise<InboundSms> {
  return call(client, GET, [originalMessageId], {}, options);
}

/**
 * Mark inbound text messages as read.
 *
 * Marks those before `date_before`, or all of them without a body. `sms.inbound.list` no longer lists them,
 * while `sms.inbound.get` still finds them.
 *
 * `PUT /sms/inbound-read` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function markAllRead(client: BaseClient, params: DateBeforeRequest = {}, options?: Options): CallPromise<void> {
  return call(client, MARK_ALL_READ, [], params, options);
}

/**
 * Mark one inbound text message as read.
 *
 * `sms.inbound.list` no longer lists it, while `sms.inbound.get` still finds it.
 *
 * `PUT /sms/inbound-read/{message_id}` is idempotent: it is repeated after a failure.
 *
 * @param messageId The inbound message; not the message that it answers.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function markRead(client: BaseClient, messageId: string, options?: Options): CallPromise<void> {
  return call(client, MARK_READ, [messageId], {}, options);
}
