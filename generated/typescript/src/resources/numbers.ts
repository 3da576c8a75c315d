// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Phone numbers to rent. */

import {
  AvailableNumber,
  DedicatedNumber,
  NumberPurchase,
  NumberPurchaseRequest,
  type NumberRegistrationData,
  NumberRegistrationRequest,
  type NumberType,
} from "../models/numbers.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { boolean, integer, pairs, text } from "../runtime/kinds.ts";
import { membersOf } from "../runtime/members.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/numbers",
  query: [
    inQuery,
    {
      page: integer,
      limit: integer,
      q: pairs,
      order_by: pairs,
      operator: text,
      q2: pairs,
      excluding_number_type: text,
      exclude_10dlc_campaign: boolean,
    },
  ],
  returns: DedicatedNumber,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const SEARCH: Operation = {
  method: "GET",
  path: "/numbers/search/{country}",
  params: [inPath, { country: text }],
  query: [
    inQuery,
    { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text, search: text, search_type: integer },
  ],
  returns: AvailableNumber,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const BUY: Operation = {
  method: "POST",
  path: "/numbers/buy/{dedicated_number}",
  safety: "unsafe",
  params: [inPath, { dedicated_number: text }],
  query: [inQuery, { type: text }],
  body: NumberPurchaseRequest,
  shared: { dedicated_number: "dedicated_number", type: "type" },
  members: membersOf,
  returns: NumberPurchase,
  limits: {
    registration_data: {
      members: {
        business_name: { minLength: 2, maxLength: 100 },
        business_address: { minLength: 5, maxLength: 150 },
        suburb: { minLength: 2, maxLength: 50 },
        postcode: { minLength: 2, maxLength: 20 },
        state: { minLength: 2, maxLength: 50 },
        contact_name: { minLength: 2, maxLength: 100 },
      },
    },
  },
};

const REGISTER: Operation = {
  method: "POST",
  path: "/numbers/registrations/number-types/{number_type}/country/{country_code}",
  safety: "unsafe",
  params: [inPath, { number_type: text, country_code: text }],
  body: NumberRegistrationRequest,
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
  /** A second search, in the form of `q`. */
  q2?: Pairs | undefined;
  /** Leave out numbers of this kind. */
  excluding_number_type?: "shortcode" | "tollfree" | "10DLC" | (string & {}) | undefined;
  /** Leave out 10DLC numbers that belong to a campaign. */
  exclude_10dlc_campaign?: boolean | undefined;
}

/**
 * List the phone numbers that you rent.
 *
 * Can be searched with `q` by `type`, `number_type` and `country`, and with `q2` by `type`.
 *
 * `GET /numbers` is safe: it is repeated after a failure.
 *
 * @returns One page of numbers, and the currency of their prices.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<DedicatedNumber> {
  return page(client, LIST, [], params, options);
}

/** The arguments of `search`. */
export interface SearchParams {
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
  /** Digits that the numbers have. */
  search?: string | undefined;
  /** Where they have them. 0 is at the start, 1 anywhere, 2 at the end. */
  search_type?: 0 | 1 | 2 | (number & {}) | undefined;
}

/**
 * Find phone numbers that can be rented.
 *
 * `GET /numbers/search/{country}` is safe: it is repeated after a failure.
 *
 * @param country Country of the numbers.
 * @returns One page of numbers, and the currency of their prices.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function search(
  client: BaseClient,
  country: string,
  params: SearchParams = {},
  options?: ListOptions,
): PagePromise<AvailableNumber> {
  return page(client, SEARCH, [country], params, options);
}

/** The arguments of `buy`. */
export interface BuyParams {
  /** The messages that the number is for. */
  type: NumberType;
  /** Who will use the number; only for Australian numbers. */
  registration_data?: NumberRegistrationData | undefined;
}

/**
 * Rent a phone number.
 *
 * The number is bought at once, and its `price_total` charged.
 *
 * `POST /numbers/buy/{dedicated_number}` is unsafe: it is repeated only if nothing was done.
 *
 * @param dedicatedNumber The number to buy, as `numbers.search` shows it.
 * @returns The number that is yours now, and what it costs.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function buy(
  client: BaseClient,
  dedicatedNumber: string,
  params: BuyParams,
  options?: Options,
): CallPromise<NumberPurchase> {
  return call(client, BUY, [dedicatedNumber], params, options);
}

/**
 * Ask for numbers that have to be registered.
 *
 * Only for 10DLC numbers of Canada so far.
 *
 * `POST /numbers/registrations/number-types/{number_type}/country/{country_code}` is unsafe: it is repeated only
 * if nothing was done.
 *
 * @param numberType The kind of the numbers.
 * @param countryCode Country of the numbers.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function register(
  client: BaseClient,
  numberType: "10DLC" | (string & {}),
  countryCode: string,
  params: NumberRegistrationRequest,
  options?: Options,
): CallPromise<void> {
  return call(client, REGISTER, [numberType, countryCode], params, options);
}
