// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Addresses of yours that emails can come from. */

import { EmailAddress, EmailAddressRequest } from "../models/email.ts";
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
  path: "/email/addresses",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: EmailAddress,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/email/addresses",
  safety: "unsafe",
  body: EmailAddressRequest,
  returns: EmailAddress,
};

const GET: Operation = {
  method: "GET",
  path: "/email/addresses/{email_address_id}",
  params: [inPath, { email_address_id: integer }],
  returns: EmailAddress,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/email/addresses/{email_address_id}",
  safety: "idempotent",
  params: [inPath, { email_address_id: integer }],
};

const SEND_VERIFICATION: Operation = {
  method: "PUT",
  path: "/email/address-verify/{email_address_id}/send",
  safety: "unsafe",
  params: [inPath, { email_address_id: integer }],
};

const VERIFY: Operation = {
  method: "PUT",
  path: "/email/address-verify/{email_address_id}/verify/{activation_token}",
  safety: "idempotent",
  params: [inPath, { email_address_id: integer, activation_token: text }],
  returns: EmailAddress,
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
 * List the addresses that emails can come from.
 *
 * `GET /email/addresses` is safe: it is repeated after a failure.
 *
 * @returns One page of addresses.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<EmailAddress> {
  return page(client, LIST, [], params, options);
}

/**
 * Add an address that emails are to come from.
 *
 * It cannot send until you have shown that it is yours: `email.addresses.send_verification` mails a token to it,
 * and `email.addresses.verify` takes the token.
 *
 * `POST /email/addresses` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: EmailAddressRequest, options?: Options): CallPromise<EmailAddress> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get an address that emails can come from.
 *
 * `GET /email/addresses/{email_address_id}` is safe: it is repeated after a failure.
 *
 * @param emailAddressId The address, by its number.
 * @returns The address.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, emailAddressId: number, options?: Options): CallPromise<EmailAddress> {
  return call(client, GET, [emailAddressId], {}, options);
}

/**
 * Remove an address that emails can come from.
 *
 * `DELETE /email/addresses/{email_address_id}` is idempotent: it is repeated after a failure.
 *
 * @param emailAddressId The address, by its number.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, emailAddressId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [emailAddressId], {}, options);
}

/**
 * Mail a token to an address to verify it.
 *
 * Pass the token in that email on to `email.addresses.verify`.
 *
 * `PUT /email/address-verify/{email_address_id}/send` is unsafe: it is repeated only if nothing was done.
 *
 * @param emailAddressId The address, by its number.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function sendVerification(client: BaseClient, emailAddressId: number, options?: Options): CallPromise<void> {
  return call(client, SEND_VERIFICATION, [emailAddressId], {}, options);
}

/**
 * Verify an address with the token that was mailed to it.
 *
 * `PUT /email/address-verify/{email_address_id}/verify/{activation_token}` is idempotent: it is repeated after a
 * failure.
 *
 * @param emailAddressId The address, by its number.
 * @param activationToken The token from the email of `email.addresses.send_verification`.
 * @returns The address as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function verify(
  client: BaseClient,
  emailAddressId: number,
  activationToken: string,
  options?: Options,
): CallPromise<EmailAddress> {
  return call(client, VERIFY, [emailAddressId, activationToken], {}, options);
}

export {
  /** Remove an address that emails can come from. */
  delete_ as delete,
};
