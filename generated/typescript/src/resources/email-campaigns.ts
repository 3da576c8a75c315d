// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Emails to all contacts of a list. */

import {
  EmailCampaign,
  EmailCampaignHistoryItem,
  EmailCampaignPrice,
  EmailCampaignRequest,
  EmailCampaignResult,
  EmailCampaignUpdateRequest,
} from "../models/email.ts";
import { ExportFile } from "../models/shared.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text, unixtime } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/email-campaigns",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: EmailCampaign,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const PRICE: Operation = {
  method: "POST",
  path: "/email-campaigns/price",
  body: EmailCampaignRequest,
  returns: EmailCampaignPrice,
};

const SEND: Operation = {
  method: "POST",
  path: "/email-campaigns/send",
  safety: "unsafe",
  body: EmailCampaignRequest,
  returns: EmailCampaignResult,
};

const GET: Operation = {
  method: "GET",
  path: "/email-campaigns/{email_campaign_id}",
  params: [inPath, { email_campaign_id: integer }],
  returns: EmailCampaign,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/email-campaigns/{email_campaign_id}",
  safety: "unsafe",
  params: [inPath, { email_campaign_id: integer }],
  body: EmailCampaignUpdateRequest,
  returns: EmailCampaign,
};

const CANCEL: Operation = {
  method: "PUT",
  path: "/email-campaigns/{email_campaign_id}/cancel",
  safety: "idempotent",
  params: [inPath, { email_campaign_id: integer }],
  returns: EmailCampaign,
};

const HISTORY: Operation = {
  method: "GET",
  path: "/email-campaigns/{email_campaign_id}/history",
  params: [inPath, { email_campaign_id: integer }],
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
  returns: EmailCampaignHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/email-campaigns/{email_campaign_id}/history/export",
  params: [inPath, { email_campaign_id: integer }],
  query: [inQuery, { date_from: unixtime, date_to: unixtime }],
  returns: ExportFile,
};

/** The arguments of `list`. */
export interface ListParams {
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
}

/**
 * List the email campaigns.
 *
 * `GET /email-campaigns` is safe: it is repeated after a failure.
 *
 * @returns One page of campaigns.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<EmailCampaign> {
  return page(client, LIST, [], params, options);
}

/**
 * Price an email campaign without sending it.
 *
 * Takes the same campaign as `email.campaigns.send`, and sends nothing.
 *
 * `POST /email-campaigns/price` is safe: it is repeated after a failure.
 *
 * @returns What the campaign would cost.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(
  client: BaseClient,
  params: EmailCampaignRequest,
  options?: Options,
): CallPromise<EmailCampaignPrice> {
  return call(client, PRICE, [], params, options);
}

/**
 * Send an email to all contacts of a list.
 *
 * With `schedule` the campaign waits until then, with `draft` it is kept and not sent. The sender is one of the
 * addresses in `email.addresses.list`, named by its number, and has to be verified.
 *
 * The reply has the campaign, not its recipients; `email.campaigns.history` shows what became of each email.
 *
 * `POST /email-campaigns/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The campaign and its price.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(
  client: BaseClient,
  params: EmailCampaignRequest,
  options?: Options,
): CallPromise<EmailCampaignResult> {
  return call(client, SEND, [], params, options);
}

/**
 * Get an email campaign.
 *
 * `GET /email-campaigns/{email_campaign_id}` is safe: it is repeated after a failure.
 *
 * @param emailCampaignId The campaign.
 * @returns The campaign.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, emailCampaignId: number, options?: Options): CallPromise<EmailCampaign> {
  return call(client, GET, [emailCampaignId], {}, options);
}

/**
 * Change an email campaign that has not been sent.
 *
 * Fields that are left out stay as they are. A campaign that was kept with `draft` can be sent this way.
 *
 * `PUT /email-campaigns/{email_campaign_id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param emailCampaignId The campaign.
 * @returns The campaign as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function update(
  client: BaseClient,
  emailCampaignId: number,
  params: EmailCampaignUpdateRequest = {},
  options?: Options,
): CallPromise<EmailCampaign> {
  return call(client, UPDATE, [emailCampaignId], params, options);
}

/**
 * Cancel a scheduled email campaign.
 *
 * Works only on a campaign that has not been sent yet.
 *
 * `PUT /email-campaigns/{email_campaign_id}/cancel` is idempotent: it is repeated after a failure.
 *
 * @param emailCampaignId The campaign.
 * @returns The campaign as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancel(client: BaseClient, emailCampaignId: number, options?: Options): CallPromise<EmailCampaign> {
  return call(client, CANCEL, [emailCampaignId], {}, options);
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
 * List what became of the emails of a campaign.
 *
 * There is one entry per recipient.
 *
 * `GET /email-campaigns/{email_campaign_id}/history` is safe: it is repeated after a failure.
 *
 * @param emailCampaignId The campaign.
 * @returns One page of emails.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function history(
  client: BaseClient,
  emailCampaignId: number,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<EmailCampaignHistoryItem> {
  return page(client, HISTORY, [emailCampaignId], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * Export what became of the emails of a campaign to a CSV file.
 *
 * Unlike other exports it takes no name for the file. Its reply is not documented, and most likely that of the
 * others.
 *
 * `GET /email-campaigns/{email_campaign_id}/history/export` is safe: it is repeated after a failure.
 *
 * @param emailCampaignId The campaign.
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function exportHistory(
  client: BaseClient,
  emailCampaignId: number,
  params: ExportHistoryParams = {},
  options?: Options,
): CallPromise<ExportFile> {
  return call(client, EXPORT_HISTORY, [emailCampaignId], params, options);
}
