// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Find contacts and lists by a keyword. */

import { ContactSearchResult } from "../models/search.ts";
import { PAGE } from "../pages.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";

const CONTACTS_LISTS: Operation = {
  method: "GET",
  path: "/search/contacts-lists",
  query: [inQuery, { q: text, page: integer, limit: integer }],
  returns: ContactSearchResult,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

/** The arguments of `contactsLists`. */
export interface ContactsListsParams {
  /** The word or number to look for. */
  q: string;
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
}

/**
 * Find contacts and contact lists by a keyword.
 *
 * Here `q` is the keyword itself, not pairs of field and value.
 *
 * `GET /search/contacts-lists` is safe: it is repeated after a failure.
 *
 * @returns One page of contacts and lists.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function contactsLists(
  client: BaseClient,
  params: ContactsListsParams,
  options?: ListOptions,
): PagePromise<ContactSearchResult> {
  return page(client, CONTACTS_LISTS, [], params, options);
}
