// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Countries known to the API, and the ones your account may send to. */

import { Country, CountrySelectionRequest, GlobalSending, SendingCountry } from "../models/countries.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_ } from "../runtime/composites.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";

const LIST: Operation = { method: "GET", path: "/countries", returns: [list_, Country], security: [] };

const LIST_FOR_SENDING: Operation = { method: "GET", path: "/country-list", returns: [list_, SendingCountry] };

const SELECTED: Operation = { method: "GET", path: "/user-countries", returns: [list_, GlobalSending] };

const SELECT: Operation = {
  method: "POST",
  path: "/user-countries",
  safety: "unsafe",
  body: CountrySelectionRequest,
  returns: [list_, GlobalSending],
};

const AGREE: Operation = {
  method: "POST",
  path: "/user-countries/agree",
  safety: "unsafe",
  body: CountrySelectionRequest,
  bodyOptional: true,
  returns: [list_, GlobalSending],
};

/**
 * List the countries that the API knows.
 *
 * Needs no credentials. The reply is one plain list, not divided into pages.
 *
 * `GET /countries` is safe: it is repeated after a failure.
 *
 * @returns Codes and names of the countries.
 * @throws {APIStatusError} The response has an error status; 400, 403, 404, 405, 429, 500 have classes of their
 *   own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, options?: Options): CallPromise<Country[]> {
  return call(client, LIST, [], {}, options);
}

/**
 * List the countries that an account can be opened for.
 *
 * The `id` of a country here is what `countries.select` and `countries.agree` take. The reply is one plain list,
 * not divided into pages.
 *
 * `GET /country-list` is safe: it is repeated after a failure.
 *
 * @returns The countries.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function listForSending(client: BaseClient, options?: Options): CallPromise<SendingCountry[]> {
  return call(client, LIST_FOR_SENDING, [], {}, options);
}

/**
 * List the countries that the account may send to.
 *
 * A message to any other country gets the status `COUNTRY_NOT_ENABLED`. The reply is one plain list, not divided
 * into pages.
 *
 * `GET /user-countries` is safe: it is repeated after a failure.
 *
 * @returns The countries and what they ask of senders.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function selected(client: BaseClient, options?: Options): CallPromise<GlobalSending[]> {
  return call(client, SELECTED, [], {}, options);
}

/**
 * Choose the countries that the account may send to.
 *
 * `POST /user-countries` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The countries and what they ask of senders.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function select(
  client: BaseClient,
  params: CountrySelectionRequest,
  options?: Options,
): CallPromise<GlobalSending[]> {
  return call(client, SELECT, [], params, options);
}

/** The arguments of `agree`. */
export interface AgreeParams {
  /** The countries, by their `id` in `countries.list_for_sending`. */
  country_list_ids?: readonly number[] | undefined;
}

/**
 * Agree to the rules of countries that the account may send to.
 *
 * The body may be left out.
 *
 * `POST /user-countries/agree` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The countries and when you agreed to their rules.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function agree(client: BaseClient, params: AgreeParams = {}, options?: Options): CallPromise<GlobalSending[]> {
  return call(client, AGREE, [], params, options);
}
