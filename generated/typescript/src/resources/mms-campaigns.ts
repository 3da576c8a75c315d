// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Picture messages to every contact of a list. */

import { MmsCampaign, MmsCampaignRequest } from "../models/mms.ts";
import { CampaignPrice } from "../models/shared.ts";
import { PAGE } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

const LIST: Operation = {
  method: "GET",
  path: "/mms-campaigns",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: MmsCampaign,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const PRICE: Operation = {
  method: "POST",
  path: "/mms-campaigns/price",
  body: MmsCampaignRequest,
  returns: CampaignPrice,
};

const SEND: Operation = {
  method: "POST",
  path: "/mms-campaigns/send",
  safety: "unsafe",
  body: MmsCampaignRequest,
  returns: MmsCampaign,
};

const GET: Operation = {
  method: "GET",
  path: "/mms-campaigns/{mms_campaign_id}",
  params: [inPath, { mms_campaign_id: integer }],
  returns: MmsCampaign,
};

const UPDATE: Operation = {
  method: "PUT",
  path: "/mms-campaigns/{mms_campaign_id}",
  safety: "unsafe",
  params: [inPath, { mms_campaign_id: integer }],
  body: MmsCampaignRequest,
  returns: MmsCampaign,
};

const CANCEL: Operation = {
  method: "PUT",
  path: "/mms-campaigns/{mms_campaign_id}/cancel",
  safety: "idempotent",
  params: [inPath, { mms_campaign_id: integer }],
  returns: MmsCampaign,
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
 * List the MMS campaigns.
 *
 * `GET /mms-campaigns` is safe: it is repeated after a failure.
 *
 * @returns One page of campaigns.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(client: BaseClient, params: ListParams = {}, options?: ListOptions): PagePromise<MmsCampaign> {
  return page(client, LIST, [], params, options);
}

/**
 * Price an MMS campaign without sending it.
 *
 * Takes the same request as `mms.campaigns.send` and sends nothing. The reply shows the message as one of the
 * recipients would get it.
 *
 * `POST /mms-campaigns/price` is safe: it is repeated after a failure.
 *
 * @returns What the campaign would cost.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(client: BaseClient, params: MmsCampaignRequest, options?: Options): CallPromise<CampaignPrice> {
  return call(client, PRICE, [], params, options);
}

/**
 * Send a picture message to every contact of a list.
 *
 * Sent at once, or at the time in `schedule`. The reply does not say what became of each message; `mms.send`
 * does, for up to 1,000 recipients.
 *
 * `POST /mms-campaigns/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns The new campaign.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(client: BaseClient, params: MmsCampaignRequest, options?: Options): CallPromise<MmsCampaign> {
  return call(client, SEND, [], params, options);
}

/**
 * Get an MMS campaign.
 *
 * `GET /mms-campaigns/{mms_campaign_id}` is safe: it is repeated after a failure.
 *
 * @param mmsCampaignId The campaign.
 * @returns The campaign.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, mmsCampaignId: number, options?: Options): CallPromise<MmsCampaign> {
  return call(client, GET, [mmsCampaignId], {}, options);
}

/**
 * Change an MMS campaign that has not been sent yet.
 *
 * Takes all fields, also those that stay as they are. Without a `schedule` the campaign may be sent at once,
 * even if it was to be sent later.
 *
 * `PUT /mms-campaigns/{mms_campaign_id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param mmsCampaignId The campaign.
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
  mmsCampaignId: number,
  params: MmsCampaignRequest,
  options?: Options,
): CallPromise<MmsCampaign> {
  return call(client, UPDATE, [mmsCampaignId], params, options);
}

/**
 * Cancel an MMS campaign.
 *
 * Works only on a campaign that has not been sent yet.
 *
 * `PUT /mms-campaigns/{mms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
 *
 * @param mmsCampaignId The campaign.
 * @returns The campaign as it is now.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancel(client: BaseClient, mmsCampaignId: number, options?: Options): CallPromise<MmsCampaign> {
  return call(client, CANCEL, [mmsCampaignId], {}, options);
}
