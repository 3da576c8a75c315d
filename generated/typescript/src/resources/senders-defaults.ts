// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Senders of messages that name none. */

import { DefaultSender, DefaultSenderCreateRequest, DefaultSenderUpdateRequest } from "../models/senders.ts";
import { SENDERS } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either } from "../runtime/composites.ts";
import { integer, text, uuid } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const LIST: Operation = {
  method: "GET",
  path: "/senders/default-senders",
  query: [inQuery, { offset: text, per_page: integer, sort_by: text, sort_direction: text }],
  returns: DefaultSender,
  pages: SENDERS,
  pageSize: 500,
  limits: { per_page: { minimum: 1, maximum: 500 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/senders/default-senders",
  safety: "unsafe",
  body: DefaultSenderCreateRequest,
  returns: DefaultSender,
  limits: { default_sender_strategies: { minItems: 1, maxItems: 1, items: { members: { note: { maxLength: 200 } } } } },
};

const GET: Operation = {
  method: "GET",
  path: "/senders/default-senders/{default_sender_id}",
  params: [inPath, { default_sender_id: [either, uuid, text] }],
  returns: DefaultSender,
};

const UPDATE: Operation = {
  method: "PATCH",
  path: "/senders/default-senders/{default_sender_id}",
  safety: "idempotent",
  params: [inPath, { default_sender_id: [either, uuid, text] }],
  body: DefaultSenderUpdateRequest,
  returns: DefaultSender,
  limits: { default_sender_strategies: { minItems: 1, maxItems: 1, items: { members: { note: { maxLength: 200 } } } } },
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/senders/default-senders/{default_sender_id}",
  safety: "idempotent",
  params: [inPath, { default_sender_id: [either, uuid, text] }],
  bare: true,
};

/** The arguments of `list`. */
export interface ListParams {
  /** Where the page begins, the `offset` in the `next_page_url` of the page before. */
  offset?: string | undefined;
  /** Items on a page, 1 to 500. */
  per_page?: number | undefined;
  /** The field to sort by. */
  sort_by?: string | undefined;
  /** Lowest first (`asc`) or highest first (`desc`). The API's default: `asc`. */
  sort_direction?: "asc" | "desc" | (string & {}) | undefined;
}

/**
 * List the default senders.
 *
 * The reply leads to the next page with a URL instead of a number.
 *
 * `GET /senders/default-senders` is safe: it is repeated after a failure.
 *
 * @returns One page of default senders.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<DefaultSender> {
  return page(client, LIST, [], params, options);
}

/**
 * Choose the sender of messages to a country.
 *
 * It is used for messages that name no sender. The body of a 400 also has `details`, a list of fields and what
 * is wrong with each.
 *
 * `POST /senders/default-senders` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new default sender.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: DefaultSenderCreateRequest,
  options?: Options,
): CallPromise<DefaultSender> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a default sender.
 *
 * `GET /senders/default-senders/{default_sender_id}` is safe: it is repeated after a failure.
 *
 * @param defaultSenderId The default sender.
 * @returns The default sender.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, defaultSenderId: string, options?: Options): CallPromise<DefaultSender> {
  return call(client, GET, [defaultSenderId], {}, options);
}

/**
 * Change a default sender.
 *
 * The country stays; the sender is replaced. The body of a 400 also has `details`, a list of fields and what is
 * wrong with each.
 *
 * `PATCH /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
 *
 * @param defaultSenderId The default sender to change.
 * @returns The default sender as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  defaultSenderId: string,
  params: DefaultSenderUpdateRequest,
  options?: Options,
): CallPromise<DefaultSender> {
  return call(client, UPDATE, [defaultSenderId], params, options);
}

/**
 * Delete a default sender.
 *
 * The reply has no body.
 *
 * `DELETE /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
 *
 * @param defaultSenderId The default sender to delete.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, defaultSenderId: string, options?: Options): CallPromise<void> {
  return call(client, DELETE, [defaultSenderId], {}, options);
}

export {
  /** Delete a default sender. */
  delete_ as delete,
};
