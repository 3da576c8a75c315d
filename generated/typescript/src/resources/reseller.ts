// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Your service for clients of your own. */

import { ResellerSetting, ResellerSettingRequest, TransferCreditRequest } from "../models/reseller.ts";
import { Account } from "../models/shared.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list } from "../runtime/composites.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";

/** The accounts of your clients. */
export * as accounts from "./reseller-accounts.ts";

const GET: Operation = { method: "GET", path: "/reseller", returns: [list, ResellerSetting] };

const UPDATE: Operation = {
  method: "PUT",
  path: "/reseller",
  safety: "idempotent",
  body: ResellerSettingRequest,
  returns: ResellerSetting,
};

const GET_BY_SUBDOMAIN: Operation = {
  method: "GET",
  path: "/reseller/{subdomain}",
  params: [inPath, { subdomain: text }],
  returns: ResellerSetting,
};

const TRANSFER_CREDIT: Operation = {
  method: "PUT",
  path: "/reseller/transfer-credit",
  safety: "unsafe",
  body: TransferCreditRequest,
  returns: Account,
};

/**
 * Get your settings as a reseller.
 *
 * The reply is a list with one item. ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /reseller` is safe: it is repeated after a failure.
 *
 * @returns A list of your settings.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, options?: Options): CallPromise<ResellerSetting[]> {
  return call(client, GET, [], {}, options);
}

/**
 * Change your settings as a reseller.
 *
 * The settings become what is sent: all fields are required. ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /reseller` is idempotent: it is repeated after a failure.
 *
 * @returns The settings as they are now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  params: ResellerSettingRequest,
  options?: Options,
): CallPromise<ResellerSetting> {
  return call(client, UPDATE, [], params, options);
}

/**
 * Get the settings of a reseller by the subdomain.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /reseller/{subdomain}` is safe: it is repeated after a failure.
 *
 * @param subdomain The reseller's subdomain.
 * @returns The settings.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function getBySubdomain(client: BaseClient, subdomain: string, options?: Options): CallPromise<ResellerSetting> {
  return call(client, GET_BY_SUBDOMAIN, [subdomain], {}, options);
}

/**
 * Move credit from your account to that of a client.
 *
 * `PUT /reseller/transfer-credit` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The client's account as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function transferCredit(
  client: BaseClient,
  params: TransferCreditRequest,
  options?: Options,
): CallPromise<Account> {
  return call(client, TRANSFER_CREDIT, [], params, options);
}
