// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Show that a number is yours. */

import { OwnNumberVerification, OwnNumberVerificationRequest, OwnNumberVerifyRequest } from "../models/own-numbers.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { either } from "../runtime/composites.ts";
import { text, uuid } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";

const CREATE: Operation = {
  method: "POST",
  path: "/own-numbers/verifications",
  safety: "unsafe",
  body: OwnNumberVerificationRequest,
  returns: OwnNumberVerification,
  bare: true,
  limits: { label: { minLength: 1, maxLength: 200 } },
};

const VERIFY: Operation = {
  method: "POST",
  path: "/own-numbers/verifications/{verification_id}/verify",
  safety: "unsafe",
  params: [inPath, { verification_id: [either, uuid, text] }],
  body: OwnNumberVerifyRequest,
  returns: OwnNumberVerification,
  bare: true,
  limits: { code: { minLength: 6, maxLength: 6 } },
};

/**
 * Send a code to a number, to show that it is yours.
 *
 * Adds the number to your own numbers. `own_numbers.verifications.verify` takes the code. The reply has no
 * envelope.
 *
 * `POST /own-numbers/verifications` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The verification that has begun.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(
  client: BaseClient,
  params: OwnNumberVerificationRequest,
  options?: Options,
): CallPromise<OwnNumberVerification> {
  return call(client, CREATE, [], params, options);
}

/**
 * Show with the code that a number is yours.
 *
 * A code can be tried only a few times; `remaining_attempts` says how often still. The reply has no envelope.
 *
 * `POST /own-numbers/verifications/{verification_id}/verify` is unsafe: it is repeated only if nothing was done.
 *
 * @param verificationId The verification that the code belongs to.
 * @returns The verification as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function verify(
  client: BaseClient,
  verificationId: string,
  params: OwnNumberVerifyRequest,
  options?: Options,
): CallPromise<OwnNumberVerification> {
  return call(client, VERIFY, [verificationId], params, options);
}
