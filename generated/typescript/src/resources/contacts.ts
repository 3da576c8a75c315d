// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The people in a contact list. */

import { Contact, ContactRequest } from "../models/contacts.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_ } from "../runtime/composites.ts";
import { integer, pairs, text, unixtime } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/lists/{list_id}/contacts",
  params: [inPath, { list_id: integer }],
  query: [
    inQuery,
    { page: integer, limit: integer, updated_after: unixtime, q: pairs, order_by: pairs, operator: text },
  ],
  returns: Contact,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/lists/{list_id}/contacts",
  safety: "unsafe",
  params: [inPath, { list_id: integer }],
  body: ContactRequest,
  returns: Contact,
};

const GET: Operation = {
  method: "GET",
  path: "/lists/{list_id}/contacts/{contact_id}",
  params: [inPath, { list_id: integer, contact_id: integer }],
  returns: Contact,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/lists/{list_id}/contacts/{contact_id}",
  safety: "idempotent",
  params: [inPath, { list_id: integer, contact_id: integer }],
  body: ContactRequest,
  returns: Contact,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/lists/{list_id}/contacts/{contact_id}",
  safety: "idempotent",
  params: [inPath, { list_id: integer, contact_id: integer }],
};

const COPY: Operation = {
  method: "PUT",
  path: "/lists/{from_list_id}/contacts/{contact_id}/copy/{to_list_id}",
  safety: "unsafe",
  params: [inPath, { from_list_id: integer, contact_id: integer, to_list_id: integer }],
  returns: Contact,
};

const TRANSFER: Operation = {
  method: "PUT",
  path: "/lists/{from_list_id}/contacts/{contact_id}/transfer/{to_list_id}",
  safety: "unsafe",
  params: [inPath, { from_list_id: integer, contact_id: integer, to_list_id: integer }],
  returns: Contact,
};

const SUGGESTIONS: Operation = { method: "GET", path: "/contact-suggestions", returns: [list_, Contact] };

/** The arguments of `list`. */
export interface ListParams {
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /** Only contacts that changed after this time. */
  updated_after?: Date | undefined;
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
 * List the contacts of a contact list.
 *
 * `GET /lists/{list_id}/contacts` is safe: it is repeated after a failure.
 *
 * @param listId The list.
 * @returns One page of contacts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(
  client: BaseClient,
  listId: number,
  params: ListParams = {},
  options?: ListOptions,
): PagePromise<Contact> {
  return page(client, LIST, [listId], params, options);
}

/**
 * Add a contact to a contact list.
 *
 * Needs at least one of `phone_number`, `email` and `fax_number`.
 *
 * `POST /lists/{list_id}/contacts` is unsafe: it is repeated only if nothing was done.
 *
 * @param listId The list that gets the contact.
 * @returns The new contact.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  listId: number,
  params: ContactRequest = {},
  options?: Options,
): CallPromise<Contact> {
  return call(client, CREATE, [listId], params, options);
}

/**
 * Get a contact.
 *
 * `GET /lists/{list_id}/contacts/{contact_id}` is safe: it is repeated after a failure.
 *
 * @param listId The list that the contact is in.
 * @param contactId The contact.
 * @returns The contact.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, listId: number, contactId: number, options?: Options): CallPromise<Contact> {
  return call(client, GET, [listId, contactId], {}, options);
}

/**
 * Change a contact.
 *
 * No field is required.
 *
 * `PUT /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
 *
 * @param listId The list that the contact is in.
 * @param contactId The contact to change.
 * @returns The contact as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  listId: number,
  contactId: number,
  params: ContactRequest = {},
  options?: Options,
): CallPromise<Contact> {
  return call(client, UPDATE, [listId, contactId], params, options);
}

/**
 * Delete a contact.
 *
 * `DELETE /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
 *
 * @param listId The list that the contact is in.
 * @param contactId The contact to delete.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, listId: number, contactId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [listId, contactId], {}, options);
}

/**
 * Copy a contact to another contact list.
 *
 * The copy is a contact of its own, with its own `contact_id`; the original stays where it is.
 *
 * `PUT /lists/{from_list_id}/contacts/{contact_id}/copy/{to_list_id}` is unsafe: it is repeated only if nothing
 * was done.
 *
 * @param fromListId The list that the contact is in.
 * @param contactId The contact to copy.
 * @param toListId The list that gets the copy.
 * @returns The copy.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function copy(
  client: BaseClient,
  fromListId: number,
  contactId: number,
  toListId: number,
  options?: Options,
): CallPromise<Contact> {
  return call(client, COPY, [fromListId, contactId, toListId], {}, options);
}

/**
 * Move a contact to another contact list.
 *
 * Use the `list_id` and `contact_id` of the reply from then on.
 *
 * `PUT /lists/{from_list_id}/contacts/{contact_id}/transfer/{to_list_id}` is unsafe: it is repeated only if
 * nothing was done.
 *
 * @param fromListId The list that the contact leaves.
 * @param contactId The contact to move.
 * @param toListId The list that the contact goes to.
 * @returns The contact in its new list.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function transfer(
  client: BaseClient,
  fromListId: number,
  contactId: number,
  toListId: number,
  options?: Options,
): CallPromise<Contact> {
  return call(client, TRANSFER, [fromListId, contactId, toListId], {}, options);
}

/**
 * List contacts to suggest as recipients.
 *
 * The reply is one plain list, not divided into pages.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /contact-suggestions` is safe: it is repeated after a failure.
 *
 * @returns The contacts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function suggestions(client: BaseClient, options?: Options): CallPromise<Contact[]> {
  return call(client, SUGGESTIONS, [], {}, options);
}

export {
  /** Delete a contact. */
  delete_ as delete,
};
