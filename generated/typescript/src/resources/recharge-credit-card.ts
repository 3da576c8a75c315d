// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The credit card that credit is bought with. */

import { CreditCardInfo, CreditCardRequest, CreditCardToken } from "../models/recharge.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";

const GET: Operation = { method: "GET", path: "/recharge/credit-card", returns: CreditCardInfo };

const UPDATE: Operation = {
  method: "PUT",
  path: "/recharge/credit-card",
  safety: "idempotent",
  body: CreditCardRequest,
  returns: CreditCardToken,
};

/**
 * Get the credit card that credit is bought with.
 *
 * `GET /recharge/credit-card` is safe: it is repeated after a failure.
 *
 * @returns The card, its number hidden.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, options?: Options): CallPromise<CreditCardInfo> {
  return call(client, GET, [], {}, options);
}

/**
 * Set the credit card that credit is bought with.
 *
 * Replaces the card that is there.
 *
 * `PUT /recharge/credit-card` is idempotent: it is repeated after a failure.
 *
 * @returns The card as the API keeps it.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(client: BaseClient, params: CreditCardRequest, options?: Options): CallPromise<CreditCardToken> {
  return call(client, UPDATE, [], params, options);
}
