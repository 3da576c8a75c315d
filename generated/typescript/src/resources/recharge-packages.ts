// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The amounts that credit can be bought in. */

import { RechargePackageList, RechargePurchase } from "../models/recharge.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const LIST: Operation = {
  method: "GET",
  path: "/recharge/packages",
  query: [inQuery, { country: text }],
  returns: RechargePackageList,
};

const PURCHASE: Operation = {
  method: "PUT",
  path: "/recharge/purchase/{package_id}",
  safety: "unsafe",
  params: [inPath, { package_id: integer }],
  returns: RechargePurchase,
};

/** The arguments of `list`. */
export interface ListParams {
  /** Country that the prices are for; that of the account if left out. */
  country?: string | undefined;
}

/**
 * List the packages that credit can be bought in.
 *
 * `GET /recharge/packages` is safe: it is repeated after a failure.
 *
 * @returns The packages, and the currency of their prices.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: Options): CallPromise<RechargePackageList> {
  return call(client, LIST, [], params, options);
}

/**
 * Buy credit.
 *
 * Charges the credit card at once.
 *
 * `PUT /recharge/purchase/{package_id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param packageId The package to buy.
 * @returns What was paid.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function purchase(client: BaseClient, packageId: number, options?: Options): CallPromise<RechargePurchase> {
  return call(client, PURCHASE, [packageId], {}, options);
}
