// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Text messages to every contact of a list. */

import { CampaignPrice } from "../models/shared.ts";
import { SmsCampaign, SmsCampaignRequest } from "../models/sms.ts";
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

/** Who opened the short links of an SMS campaign. */
export * as links from "./sms-campaigns-links.ts";

const LIST: Operation = {
  method: "GET",
  path: "/sms-campaigns",
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
  returns: SmsCampaign,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const PRICE: Operation = {
  method: "POST",
  path: "/sms-campaigns/price",
  body: SmsCampaignRequest,
  returns: CampaignPrice,
};

const SEND: Operation = {
  method: "POST",
  path: "/sms-campaigns/send",
  safety: "unsafe",
  body: SmsCampaignRequest,
  returns: SmsCampaign,
};

const GET: Operation = {
  method: "GET",
  path: "/sms-campaigns/{sms_campaign_id}",
  params: [inPath, { sms_campaign_id: integer }],
  returns: SmsCampaign,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/sms-campaigns/{sms_campaign_id}",
  safety: "unsafe",
  params: [inPath, { sms_campaign_id: integer }],
  body: SmsCampaignRequest,
  returns: SmsCampaign,
};

const CANCEL: Operation = {
  method: "PUT",
  path: "/sms-campaigns/{sms_campaign_id}/cancel",
  safety: "idempotent",
  params: [inPath, { sms_campaign_id: integer }],
  returns: SmsCampaign,
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
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * List the SMS campaigns.
 *
 * Can be searched and sorted by `sms_campaign_id`, `name`, `user_id`, `subaccount_id`, `list_id`, `from`,
 * `body`, `schedule`, `status`, `date_added`, `custom_string`, `url_to_shorten`, `unsubscribe_link` and
 * `source`; by `date_added`, oldest first, if nothing else is asked for.
 *
 * `GET /sms-campaigns` is safe: it is repeated after a failure.
 *
 * @returns One page of campaigns.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<SmsCampaign> {
  return page(client, LIST, [], params, options);
}

/**
 * Price an SMS campaign without sending it.
 *
 * Takes the same request as `sms.campaigns.send` and sends nothing. The reply shows the message as one of the
 * recipients would get it.
 *
 * `POST /sms-campaigns/price` is safe: it is repeated after a failure.
 *
 * @returns What the campaign would cost.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(client: BaseClient, params: SmsCampaignRequest, options?: Options): CallPromise<CampaignPrice> {
  return call(client, PRICE, [], params, options);
}

/**
 * Send a text message to every contact of a list.
 *
 * Goes to one list of up to 20,000 contacts, at once or at the time in `schedule`. The reply does not say what
 * became of each message; `sms.send` does, for up to 1,000 recipients.
 *
 * Marketing must tell its recipients how to opt out, in words or with the placeholder `StopMsg.me/xxxxx`.
 *
 * `POST /sms-campaigns/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new campaign.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(client: BaseClient, params: SmsCampaignRequest, options?: Options): CallPromise<SmsCampaign> {
  return call(client, SEND, [], params, options);
}

/**
 * Get an SMS campaign.
 *
 * `GET /sms-campaigns/{sms_campaign_id}` is safe: it is repeated after a failure.
 *
 * @param smsCampaignId The campaign.
 * @returns The campaign.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, smsCampaignId: number, options?: Options): CallPromise<SmsCampaign> {
  return call(client, GET, [smsCampaignId], {}, options);
}

/**
 * Change an SMS campaign that has not been sent yet.
 *
 * Takes all fields, also those that stay as they are. Without a `schedule` the campaign is sent at once, even if
 * it was to be sent later.
 *
 * `PUT /sms-campaigns/{sms_campaign_id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param smsCampaignId The campaign.
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
  smsCampaignId: number,
  params: SmsCampaignRequest,
  options?: Options,
): CallPromise<SmsCampaign> {
  return call(client, UPDATE, [smsCampaignId], params, options);
}

/**
 * Cancel an SMS campaign.
 *
 * Works only on a campaign that has not been sent yet.
 *
 * `PUT /sms-campaigns/{sms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
 *
 * @param smsCampaignId The campaign.
 * @returns The campaign as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancel(client: BaseClient, smsCampaignId: number, options?: Options): CallPromise<SmsCampaign> {
  return call(client, CANCEL, [smsCampaignId], {}, options);
}
