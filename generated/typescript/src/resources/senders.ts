// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The kinds of sender that countries let through, and default senders. */

import { CompliantSenderTypeList } from "../models/senders.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list } from "../runtime/composites.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";

/** Senders of messages that name none. */
export * as defaults from "./senders-defaults.ts";

const COMPLIANT_TYPES: Operation = {
  method: "GET",
  path: "/senders/compliant-sender-types",
  query: [inQuery, { "filter[product_type]": text, "filter[country_code][]": [list, text] }],
  returns: CompliantSenderTypeList,
  limits: { "filter[country_code][]": { maxItems: 98 } },
};

/** The arguments of `compliantTypes`. */
export interface CompliantTypesParams {
  /** The messages that are to be sent. */
  "filter[product_type]": "SMS" | (string & {});
  /** Only these countries of recipients, up to 98. */
  "filter[country_code][]"?: readonly string[] | undefined;
}

/**
 * List the kinds of sender that countries let through.
 *
 * Asks for every country unless some are named.
 *
 * `GET /senders/compliant-sender-types` is safe: it is repeated after a failure.
 *
 * @returns One entry per country.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function compliantTypes(
  client: BaseClient,
  params: CompliantTypesParams,
  options?: Options,
): CallPromise<CompliantSenderTypeList> {
  return call(client, COMPLIANT_TYPES, [], params, options);
}
