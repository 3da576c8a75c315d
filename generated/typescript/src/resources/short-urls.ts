// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** What became of the short links in messages. */

import { LinkTracking } from "../models/shared.ts";
import { ShortUrlStatistics } from "../models/short-urls.ts";
import { LINKS } from "../pages.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list } from "../runtime/composites.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inPath } from "../runtime/paths.ts";

const STATISTICS: Operation = {
  method: "GET",
  path: "/short-url/statistics/{source}/{source_id}",
  params: [inPath, { source: text, source_id: text }],
  returns: [list, ShortUrlStatistics],
  bare: true,
};

const TRACKING: Operation = {
  method: "GET",
  path: "/short-url/tracking/{long_url_id}",
  params: [inPath, { long_url_id: text }],
  returns: LinkTracking,
  bare: true,
  pages: LINKS,
};

/**
 * Count how often the short links of a sending were opened.
 *
 * The reply is a list without envelope, one entry for each link that was shortened.
 *
 * `GET /short-url/statistics/{source}/{source_id}` is safe: it is repeated after a failure.
 *
 * @param source What the links were sent with, such as `quick_sms`; the other words are not documented.
 * @param sourceId The sending.
 * @returns One entry per link.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function statistics(
  client: BaseClient,
  source: string,
  sourceId: string,
  options?: Options,
): CallPromise<ShortUrlStatistics[]> {
  return call(client, STATISTICS, [source, sourceId], {}, options);
}

/**
 * List who opened a short link.
 *
 * The reply has no envelope. It leads to the next page with a URL, and takes no size.
 *
 * `GET /short-url/tracking/{long_url_id}` is safe: it is repeated after a failure.
 *
 * @param longUrlId The link, as `short_urls.statistics` names it.
 * @returns One page of recipients.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function tracking(client: BaseClient, longUrlId: string, options?: ListOptions): PagePromise<LinkTracking> {
  return page(client, TRACKING, [longUrlId], {}, options);
}
