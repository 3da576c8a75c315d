// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Confirm the phone number of a new account. */

import { AccountVerification, AccountVerifyRequest } from "../models/account.ts";
import { Account } from "../models/shared.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either } from "../runtime/composites.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";

const SEND: Operation = {
  method: "PUT",
  path: "/account-verify/send",
  safety: "unsafe",
  body: AccountVerifyRequest,
  returns: AccountVerification,
};

const VERIFY: Operation = {
  method: "PUT",
  path: "/account-verify/verify/{activation_token}",
  safety: "idempotent",
  params: [inPath, { activation_token: [either, text, integer] }],
  returns: Account,
};

/**
 * Send the token that confirms a phone number.
 *
 * Each call sends a new message or makes a call. Pass the token to `account.verification.verify`.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /account-verify/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns Where the token went.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(
  client: BaseClient,
  params: AccountVerifyRequest = {},
  options?: Options,
): CallPromise<AccountVerification> {
  return call(client, SEND, [], params, options);
}

/**
 * Confirm a phone number with the token sent to it.
 *
 * This also activates a new account.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /account-verify/verify/{activation_token}` is idempotent: it is repeated after a failure.
 *
 * @param activationToken The token that `account.verification.send` sent.
 * @returns The account, now active.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function verify(client: BaseClient, activationToken: string | number, options?: Options): CallPromise<Account> {
  return call(client, VERIFY, [activationToken], {}, options);
}
