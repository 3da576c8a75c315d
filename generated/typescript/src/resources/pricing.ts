// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** What sending costs. */

import { CountryPricing } from "../models/pricing.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const GET: Operation = {
  method: "GET",
  path: "/pricing/{country}",
  params: [inPath, { country: text }],
  query: [inQuery, { currency: text }],
  returns: CountryPricing,
};

/** The arguments of `get`. */
export interface GetParams {
  /** Currency of the prices, three letters of ISO 4217. */
  currency?: string | undefined;
}

/**
 * List what sending to a country costs.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /pricing/{country}` is safe: it is repeated after a failure.
 *
 * @param country The country.
 * @returns The prices.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(
  client: BaseClient,
  country: string,
  params: GetParams = {},
  options?: Options,
): CallPromise<CountryPricing> {
  return call(client, GET, [country], params, options);
}
