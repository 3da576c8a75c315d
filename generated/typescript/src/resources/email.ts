// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Send emails to chosen recipients, price them, and read what was sent. */

import { EmailPrice, EmailRequest, TransactionalEmail } from "../models/email.ts";
import { ExportFile } from "../models/shared.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text, unixtime } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import type { Pairs } from "../runtime/shapes.ts";

/** Reports on whether an email reached its recipient. */
export * as receipts from "./email-receipts.ts";

/** Addresses of yours that emails can come from. */
export * as addresses from "./email-addresses.ts";

/** Designs by ClickSend that your templates can start from. */
export * as masterTemplates from "./email-master-templates.ts";

/** Designs of your own for emails. */
export * as templates from "./email-templates.ts";

/** Emails to all contacts of a list. */
export * as campaigns from "./email-campaigns.ts";

const SEND: Operation = {
  method: "POST",
  path: "/email/send",
  safety: "unsafe",
  body: EmailRequest,
  returns: TransactionalEmail,
  limits: { to: { minItems: 1 } },
};

const PRICE: Operation = {
  method: "POST",
  path: "/email/price",
  body: EmailRequest,
  returns: EmailPrice,
  limits: { to: { minItems: 1 } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/email/history",
  query: [
    inQuery,
    {
      page: integer,
      limit: integer,
      q: pairs,
      order_by: pairs,
      operator: text,
      date_from: unixtime,
      date_to: unixtime,
    },
  ],
  returns: TransactionalEmail,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/email/history/export",
  query: [inQuery, { filename: text, date_from: unixtime, date_to: unixtime }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

/**
 * Send an email.
 *
 * Sends one email to all of `to`, `cc` and `bcc`. The sender is one of the addresses in `email.addresses.list`,
 * named by its number, and has to be verified. For an email to a whole contact list there is
 * `email.campaigns.send`.
 *
 * The reply says that the email was accepted, with a `status` such as `WaitApproval`; `email.history` shows what
 * became of it. Emails to test1@test.com, test2@test.com and test3@test.com are accepted and never sent.
 *
 * `POST /email/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The email as it was accepted.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(client: BaseClient, params: EmailRequest, options?: Options): CallPromise<TransactionalEmail> {
  return call(client, SEND, [], params, options);
}

/**
 * Price an email without sending it.
 *
 * Takes the same email as `email.send`, and sends nothing.
 *
 * `POST /email/price` is safe: it is repeated after a failure.
 *
 * @returns What the email would cost.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(client: BaseClient, params: EmailRequest, options?: Options): CallPromise<EmailPrice> {
  return call(client, PRICE, [], params, options);
}

/** The arguments of `history`. */
export interface HistoryParams {
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /**
   * Keep only the items whose fields hold these values: a mapping from field to value, or text such as
   * `status:Sent,to:+61411111111`. Upper and lower case are the same.
   */
  q?: Pairs | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
  /** Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`). The API's default: `AND`. */
  operator?: "AND" | "OR" | (string & {}) | undefined;
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * List the emails that were sent.
 *
 * Emails of campaigns are in `email.campaigns.history`.
 *
 * `GET /email/history` is safe: it is repeated after a failure.
 *
 * @returns One page of emails.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function history(
  client: BaseClient,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<TransactionalEmail> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * Export the emails that were sent to a CSV file.
 *
 * `GET /email/history/export` is safe: it is repeated after a failure.
 *
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function exportHistory(
  client: BaseClient,
  params: ExportHistoryParams,
  options?: Options,
): CallPromise<ExportFile> {
  return call(client, EXPORT_HISTORY, [], params, options);
}
