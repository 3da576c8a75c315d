// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Who opened the short links of an SMS campaign. */

import { ExportFile, LinkTracking } from "../models/shared.ts";
import { LinkStatistics } from "../models/sms.ts";
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

const EXPORT: Operation = {
  method: "GET",
  path: "/sms-campaigns/{campaign_id}/link-export",
  params: [inPath, { campaign_id: integer }],
  query: [inQuery, { filename: text }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

const STATISTICS: Operation = {
  method: "GET",
  path: "/sms-campaigns/{campaign_id}/link-statistics",
  params: [inPath, { campaign_id: integer }],
  returns: LinkStatistics,
};

const TRACKING: Operation = {
  method: "GET",
  path: "/sms-campaigns/{campaign_id}/link-tracking",
  params: [inPath, { campaign_id: integer }],
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: LinkTracking,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

/** The arguments of `export`. */
export interface ExportParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
}

/**
 * Export who opened the short links of a campaign to a CSV file.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /sms-campaigns/{campaign_id}/link-export` is safe: it is repeated after a failure.
 *
 * @param campaignId The SMS campaign; it must have had a `url_to_shorten`.
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
function export_(
  client: BaseClient,
  campaignId: number,
  params: ExportParams,
  options?: Options,
): CallPromise<ExportFile> {
  return call(client, EXPORT, [campaignId], params, options);
}

/**
 * Count how the short links of a campaign were opened.
 *
 * Anything in the reply may be missing, as it depends on what recipients did. ClickSend's own client 6.0.2 lacks
 * this operation.
 *
 * `GET /sms-campaigns/{campaign_id}/link-statistics` is safe: it is repeated after a failure.
 *
 * @param campaignId The SMS campaign; it must have had a `url_to_shorten`.
 * @returns The counts.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function statistics(client: BaseClient, campaignId: number, options?: Options): CallPromise<LinkStatistics> {
  return call(client, STATISTICS, [campaignId], {}, options);
}

/** The arguments of `tracking`. */
export interface TrackingParams {
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
 * List the recipients of a campaign, and who opened the short link.
 *
 * ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /sms-campaigns/{campaign_id}/link-tracking` is safe: it is repeated after a failure.
 *
 * @param campaignId The SMS campaign; it must have had a `url_to_shorten`.
 * @returns One page of recipients.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function tracking(
  client: BaseClient,
  campaignId: number,
  params: TrackingParams = {},
  options?: ListOptions,
): PagePromise<LinkTracking> {
  return page(client, TRACKING, [campaignId], params, options);
}

export {
  /** Export who opened the short links of a campaign to a CSV file. */
  export_ as export,
};
