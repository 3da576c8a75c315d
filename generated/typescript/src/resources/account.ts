// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Your own account, its verification and its usage. */

import {
  AccountUpdateRequest,
  AccountUsage,
  type AccountUsageType,
  ForgotPasswordRequest,
  ForgotPasswordVerifyRequest,
  ForgotUsernameRequest,
} from "../models/account.ts";
import { Account, AccountRequest } from "../models/shared.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";

/** Confirm the phone number of a new account. */
export * as verification from "./account-verification.ts";

const GET: Operation = { method: "GET", path: "/account", returns: Account };

const CREATE: Operation = {
  method: "POST",
  path: "/account",
  safety: "unsafe",
  body: AccountRequest,
  returns: Account,
  security: [],
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/account",
  safety: "idempotent",
  body: AccountUpdateRequest,
  returns: Account,
};

const USAGE: Operation = {
  method: "GET",
  path: "/account/usage/{year}/{month}/{type}",
  params: [inPath, { year: integer, month: integer, type: text }],
  returns: AccountUsage,
  limits: { month: { minimum: 1, maximum: 12 } },
};

const FORGOT_USERNAME: Operation = {
  method: "PUT",
  path: "/forgot-username",
  safety: "unsafe",
  body: ForgotUsernameRequest,
};

const FORGOT_PASSWORD: Operation = {
  method: "PUT",
  path: "/forgot-password",
  safety: "unsafe",
  body: ForgotPasswordRequest,
};

const VERIFY_FORGOT_PASSWORD: Operation = {
  method: "PUT",
  path: "/forgot-password/verify",
  safety: "idempotent",
  body: ForgotPasswordVerifyRequest,
};

/**
 * Get your account.
 *
 * The balance, the settings, and the user whose credentials make the call.
 *
 * `GET /account` is safe: it is repeated after a failure.
 *
 * @returns The account.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, options?: Options): CallPromise<Account> {
  return call(client, GET, [], {}, options);
}

/**
 * Make a new account.
 *
 * Needs no credentials. Confirm its phone number next, with `account.verification.send`.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `POST /account` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new account.
 * @throws {APIStatusError} The response has an error status; 400, 403, 404, 405, 429, 500 have classes of their
 *   own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: AccountRequest, options?: Options): CallPromise<Account> {
  return call(client, CREATE, [], params, options);
}

/**
 * Change your account.
 *
 * Takes all the required fields again, the password included, not only those that change.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /account` is idempotent: it is repeated after a failure.
 *
 * @returns The account as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(client: BaseClient, params: AccountUpdateRequest, options?: Options): CallPromise<Account> {
  return call(client, UPDATE, [], params, options);
}

/**
 * Get what an account sent in a month, and what that cost.
 *
 * `GET /account/usage/{year}/{month}/{type}` is safe: it is repeated after a failure.
 *
 * @param year Year with four digits.
 * @param month Month, 1 to 12.
 * @param type What to divide the usage by.
 * @returns The usage by kind of message, part by part and in all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function usage(
  client: BaseClient,
  year: number,
  month: number,
  type: AccountUsageType,
  options?: Options,
): CallPromise<AccountUsage> {
  return call(client, USAGE, [year, month, type], {}, options);
}

/**
 * Send a lost username to its owner.
 *
 * Give either `email` or `phone_number`, not both; each call sends a message there.
 *
 * `PUT /forgot-username` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function forgotUsername(
  client: BaseClient,
  params: ForgotUsernameRequest = {},
  options?: Options,
): CallPromise<void> {
  return call(client, FORGOT_USERNAME, [], params, options);
}

/**
 * Send what a user needs to replace a lost password.
 *
 * Each call sends a message. The token in it goes to `account.verify_forgot_password`.
 *
 * `PUT /forgot-password` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function forgotPassword(
  client: BaseClient,
  params: ForgotPasswordRequest,
  options?: Options,
): CallPromise<void> {
  return call(client, FORGOT_PASSWORD, [], params, options);
}

/**
 * Set a new password in place of a lost one.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `PUT /forgot-password/verify` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function verifyForgotPassword(
  client: BaseClient,
  params: ForgotPasswordVerifyRequest,
  options?: Options,
): CallPromise<void> {
  return call(client, VERIFY_FORGOT_PASSWORD, [], params, options);
}
