// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Leaflets for the letterboxes of whole places. */

import {
  DirectMailCampaign,
  DirectMailCampaignRequest,
  DirectMailCampaignResult,
  DirectMailLocation,
} from "../models/post.ts";
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
  path: "/post/direct-mail/campaigns",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: DirectMailCampaign,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const PRICE: Operation = {
  method: "POST",
  path: "/post/direct-mail/campaigns/price",
  body: DirectMailCampaignRequest,
  returns: DirectMailCampaignResult,
  limits: { file_urls: { minItems: 1, maxItems: 2 } },
};

const SEND: Operation = {
  method: "POST",
  path: "/post/direct-mail/campaigns/send",
  safety: "unsafe",
  body: DirectMailCampaignRequest,
  returns: DirectMailCampaignResult,
  limits: { file_urls: { minItems: 1, maxItems: 2 } },
};

const SEARCH_LOCATIONS: Operation = {
  method: "GET",
  path: "/post/direct-mail/locations/search/{country}",
  params: [inPath, { country: text }],
  query: [inQuery, { q: text, page: integer, limit: integer, order_by: pairs }],
  returns: DirectMailLocation,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
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
 * List the direct mail campaigns.
 *
 * `GET /post/direct-mail/campaigns` is safe: it is repeated after a failure.
 *
 * @returns One page of campaigns.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function list(
  client: BaseClient,
  params: ListParams = {},
  options?: ListOptions,
): PagePromise<DirectMailCampaign> {
  return page(client, LIST, [], params, options);
}

/**
 * Price a direct mail campaign without sending it.
 *
 * Takes the same campaign as `post.direct_mail.send`, and sends nothing.
 *
 * `POST /post/direct-mail/campaigns/price` is safe: it is repeated after a failure.
 *
 * @returns What the campaign would cost.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function price(
  client: BaseClient,
  params: DirectMailCampaignRequest,
  options?: Options,
): CallPromise<DirectMailCampaignResult> {
  return call(client, PRICE, [], params, options);
}

/**
 * Send a leaflet to the letterboxes of whole places.
 *
 * Each place in `areas` gets as many leaflets as you say; `post.direct_mail.search_locations` finds the places.
 *
 * `POST /post/direct-mail/campaigns/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The campaign and its price.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function send(
  client: BaseClient,
  params: DirectMailCampaignRequest,
  options?: Options,
): CallPromise<DirectMailCampaignResult> {
  return call(client, SEND, [], params, options);
}

/** The arguments of `searchLocations`. */
export interface SearchLocationsParams {
  /** A postal code or the name of a place. */
  q: string;
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
}

/**
 * Find the places in a country that leaflets can go to.
 *
 * `GET /post/direct-mail/locations/search/{country}` is safe: it is repeated after a failure.
 *
 * @param country The country to search in.
 * @returns One page of places.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function searchLocations(
  client: BaseClient,
  country: string,
  params: SearchLocationsParams,
  options?: ListOptions,
): PagePromise<DirectMailLocation> {
  return page(client, SEARCH_LOCATIONS, [country], params, options);
}
