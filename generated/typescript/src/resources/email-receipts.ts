// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Reports on whether an email reached its recipient. */

import { EmailReceipt } from "../models/email.ts";
import { TestWebhookRequest } from "../models/shared.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";

const CREATE_TEST: Operation = {
  method: "POST",
  path: "/email/receipts",
  safety: "unsafe",
  body: TestWebhookRequest,
  returns: EmailReceipt,
};

/**
 * Send a made-up delivery receipt to a URL of yours.
 *
 * For trying out what a rule would call. Its `message_id` belongs to no real email.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `POST /email/receipts` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The receipt that was made up.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function createTest(
  client: BaseClient,
  params: TestWebhookRequest,
  options?: Options,
): CallPromise<EmailReceipt> {
  return call(client, CREATE_TEST, [], params, options);
}
