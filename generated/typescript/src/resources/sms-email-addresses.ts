// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Email addresses that may send text messages through the email gateway. */

import { EmailSmsAddress, EmailSmsAddressRequest } from "../models/sms.ts";
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
  path: "/sms/email-sms",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: EmailSmsAddress,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/sms/email-sms",
  safety: "unsafe",
  body: EmailSmsAddressRequest,
  returns: EmailSmsAddress,
};

const GET: Operation = {
  method: "GET",
  path: "/sms/email-sms/{email_address_id}",
  params: [inPath, { email_address_id: integer }],
  returns: EmailSmsAddress,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/sms/email-sms/{email_address_id}",
  safety: "idempotent",
  params: [inPath, { email_address_id: integer }],
  body: EmailSmsAddressRequest,
  returns: EmailSmsAddress,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/sms/email-sms/{email_address_id}",
  safety: "idempotent",
  params: [inPath, { email_address_id: integer }],
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
 * List the email addresses that may send text messages.
 *
 * `GET /sms/email-sms` is safe: it is repeated after a failure.
 *
 * @returns One page of email addresses.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<EmailSmsAddress> {
  return page(client, LIST, [], params, options);
}

/**
 * Allow an email address to send text messages.
 *
 * `POST /sms/email-sms` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new email address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: EmailSmsAddressRequest,
  options?: Options,
): CallPromise<EmailSmsAddress> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get an email address that may send text messages.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /sms/email-sms/{email_address_id}` is safe: it is repeated after a failure.
 *
 * @param emailAddressId The email address, by its number.
 * @returns The email address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, emailAddressId: number, options?: Options): CallPromise<EmailSmsAddress> {
  return call(client, GET, [emailAddressId], {}, options);
}

/**
 * Change an email address that may send text messages.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
 *
 * @param emailAddressId The email address, by its number.
 * @returns The email address as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  emailAddressId: number,
  params: EmailSmsAddressRequest,
  options?: Options,
): CallPromise<EmailSmsAddress> {
  return call(client, UPDATE, [emailAddressId], params, options);
}

/**
 * Stop an email address from sending text messages.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `DELETE /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
 *
 * @param emailAddressId The email address, by its number.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, emailAddressId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [emailAddressId], {}, options);
}

export {
  /** Stop an email address from sending text messages. */
  delete_ as delete,
};
