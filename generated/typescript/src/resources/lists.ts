// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Contact lists, and bulk work on their contacts. */

import {
  ContactImport,
  ContactImportField,
  ContactImportPreview,
  ContactImportPreviewRequest,
  ContactImportRequest,
  ContactList,
  ContactListRequest,
  DeletedCount,
  RemoveDuplicatesRequest,
} from "../models/lists.ts";
import { ExportFile } from "../models/shared.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_ } from "../runtime/composites.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/lists",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: ContactList,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CREATE: Operation = {
  method: "POST",
  path: "/lists",
  safety: "unsafe",
  body: ContactListRequest,
  returns: ContactList,
};

const GET: Operation = {
  method: "GET",
  path: "/lists/{list_id}",
  params: [inPath, { list_id: integer }],
  returns: ContactList,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/lists/{list_id}",
  safety: "idempotent",
  params: [inPath, { list_id: integer }],
  body: ContactListRequest,
  returns: ContactList,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/lists/{list_id}",
  safety: "idempotent",
  params: [inPath, { list_id: integer }],
};

const IMPORT_CONTACTS: Operation = {
  method: "POST",
  path: "/lists/{list_id}/import",
  safety: "unsafe",
  params: [inPath, { list_id: integer }],
  body: ContactImportRequest,
  returns: ContactImport,
};

const IMPORT_PREVIEW: Operation = {
  method: "POST",
  path: "/lists/{list_id}/import-csv-preview",
  params: [inPath, { list_id: integer }],
  body: ContactImportPreviewRequest,
  returns: ContactImportPreview,
};

const IMPORT_FIELDS: Operation = {
  method: "GET",
  path: "/lists/{list_id}/import-fields",
  params: [inPath, { list_id: integer }],
  returns: [list_, ContactImportField],
};

const EXPORT: Operation = {
  method: "GET",
  path: "/lists/{list_id}/export",
  params: [inPath, { list_id: integer }],
  query: [inQuery, { filename: text }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

const REMOVE_DUPLICATES: Operation = {
  method: "PUT",
  path: "/lists/{list_id}/remove-duplicates/",
  safety: "idempotent",
  params: [inPath, { list_id: integer }],
  body: RemoveDuplicatesRequest,
  returns: DeletedCount,
};

const REMOVE_OPTED_OUT: Operation = {
  method: "PUT",
  path: "/lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id}",
  safety: "idempotent",
  params: [inPath, { list_id: integer, opt_out_list_id: integer }],
  returns: DeletedCount,
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
 * List the contact lists.
 *
 * `GET /lists` is safe: it is repeated after a failure.
 *
 * @returns One page of lists.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<ContactList> {
  return page(client, LIST, [], params, options);
}

/**
 * Make a contact list.
 *
 * `POST /lists` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new list.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: ContactListRequest, options?: Options): CallPromise<ContactList> {
  return call(client, CREATE, [], params, options);
}

/**
 * Get a contact list.
 *
 * The list itself; `contacts.list` has the contacts in it.
 *
 * `GET /lists/{list_id}` is safe: it is repeated after a failure.
 *
 * @param listId The list.
 * @returns The list.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, listId: number, options?: Options): CallPromise<ContactList> {
  return call(client, GET, [listId], {}, options);
}

/**
 * Rename a contact list.
 *
 * `PUT /lists/{list_id}` is idempotent: it is repeated after a failure.
 *
 * @param listId The list to rename.
 * @returns The list as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  listId: number,
  params: ContactListRequest,
  options?: Options,
): CallPromise<ContactList> {
  return call(client, UPDATE, [listId], params, options);
}

/**
 * Delete a contact list.
 *
 * `DELETE /lists/{list_id}` is idempotent: it is repeated after a failure.
 *
 * @param listId The list to delete.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, listId: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [listId], {}, options);
}

/**
 * Add the contacts of a CSV file to a contact list.
 *
 * The reply comes before the work is done: the import waits for its turn, and the list says with
 * `_import_in_progress` when it has finished. `lists.import_preview` shows how the API reads the file.
 *
 * `POST /lists/{list_id}/import` is unsafe: it is repeated only if nothing was done.
 *
 * @param listId The list that gets the contacts.
 * @returns The import as it waits.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function importContacts(
  client: BaseClient,
  listId: number,
  params: ContactImportRequest,
  options?: Options,
): CallPromise<ContactImport> {
  return call(client, IMPORT_CONTACTS, [listId], params, options);
}

/**
 * Show a row of a CSV file before it is imported.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `POST /lists/{list_id}/import-csv-preview` is safe: it is repeated after a failure.
 *
 * @param listId The list that is to get the contacts.
 * @returns A row of the file.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function importPreview(
  client: BaseClient,
  listId: number,
  params: ContactImportPreviewRequest,
  options?: Options,
): CallPromise<ContactImportPreview> {
  return call(client, IMPORT_PREVIEW, [listId], params, options);
}

/**
 * List what the columns of an import file can hold.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /lists/{list_id}/import-fields` is safe: it is repeated after a failure.
 *
 * @param listId The list that is to get the contacts.
 * @returns The names for `field_order`.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function importFields(client: BaseClient, listId: number, options?: Options): CallPromise<ContactImportField[]> {
  return call(client, IMPORT_FIELDS, [listId], {}, options);
}

/** The arguments of `export`. */
export interface ExportParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
}

/**
 * Export the contacts of a contact list to a CSV file.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /lists/{list_id}/export` is safe: it is repeated after a failure.
 *
 * @param listId The list to export.
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function export_(client: BaseClient, listId: number, params: ExportParams, options?: Options): CallPromise<ExportFile> {
  return call(client, EXPORT, [listId], params, options);
}

/**
 * Delete the contacts of a contact list that are there more than once.
 *
 * Contacts are the same when the fields you name are; one of them stays. This cannot be undone.
 *
 * `PUT /lists/{list_id}/remove-duplicates/` is idempotent: it is repeated after a failure.
 *
 * @param listId The list to tidy.
 * @returns How many contacts were deleted.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function removeDuplicates(
  client: BaseClient,
  listId: number,
  params: RemoveDuplicatesRequest,
  options?: Options,
): CallPromise<DeletedCount> {
  return call(client, REMOVE_DUPLICATES, [listId], params, options);
}

/**
 * Delete the contacts of a contact list that have opted out.
 *
 * Deletes from one list the contacts that are in the other too. This cannot be undone.
 *
 * `PUT /lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id}` is idempotent: it is repeated after a
 * failure.
 *
 * @param listId The list to delete from.
 * @param optOutListId The list of those who opted out; it stays as it is.
 * @returns How many contacts were deleted.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function removeOptedOut(
  client: BaseClient,
  listId: number,
  optOutListId: number,
  options?: Options,
): CallPromise<DeletedCount> {
  return call(client, REMOVE_OPTED_OUT, [listId, optOutListId], {}, options);
}

export {
  /** Delete a contact list. */
  delete_ as delete,
  /** Export the contacts of a contact list to a CSV file. */
  export_ as export,
};
