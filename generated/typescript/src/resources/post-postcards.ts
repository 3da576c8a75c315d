// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Print postcards and send them by post. */

import {
  type PostRecipient,
  PostcardHistoryItem,
  PostcardRequest,
  type PostcardResult,
  PostcardSendResult,
} from "../models/post.ts";
import { ExportFile } from "../models/shared.ts";
import { PAGE } from "../pages.ts";
import type { BatchItems, BatchOptions, BatchResult } from "../runtime/batch-result.ts";
import { sendAll as sendAll_ } from "../runtime/batches.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text } from "../runtime/kinds.ts";
import type { Batch, Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type BulkOutcome, bulkOutcome } from "../runtime/outcomes.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import type { Pairs } from "../runtime/shapes.ts";

const SEND: Operation = {
  method: "POST",
  path: "/post/postcards/send",
  safety: "unsafe",
  body: PostcardRequest,
  returns: PostcardSendResult,
  outcome: [bulkOutcome, { items: "recipients", status: "status", success: ["SUCCESS"] }],
  limits: { file_urls: { minItems: 1, maxItems: 2 }, recipients: { minItems: 1 } },
};

const SEND_ALL: Batch = {
  items: "recipients",
  size: 100,
  results: "recipients",
  status: "status",
  success: ["SUCCESS"],
  stop: ["INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"],
  reference: "custom_string",
  match: ["address_name"],
};

const PRICE: Operation = {
  method: "POST",
  path: "/post/postcards/price",
  body: PostcardRequest,
  returns: PostcardSendResult,
  outcome: [bulkOutcome, { items: "recipients", status: "status", success: ["SUCCESS"] }],
  limits: { file_urls: { minItems: 1, maxItems: 2 }, recipients: { minItems: 1 } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/post/postcards/history",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: PostcardHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/post/postcards/history/export",
  query: [inQuery, { filename: text }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

/**
 * Send a postcard by post.
 *
 * Prints one or two PDFs as a postcard and mails it to each recipient. A postcard that cannot be delivered goes
 * back to the return address, which has to be in `post.return_addresses.list`.
 *
 * HTTP status 200 means that the call was read, not that each postcard was accepted: the `status` of each
 * recipient says that.
 *
 * `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns What became of the postcard to each recipient, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function send(
  client: BaseClient,
  params: PostcardRequest,
  options?: Options,
): CallPromise<PostcardSendResult & BulkOutcome<PostcardResult>> {
  return call(client, SEND, [], params, options);
}

/**
 * Send a postcard by post.
 *
 * Takes any number of `recipients`, and calls `send` with up to 100 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses the credentials or is overloaded, if no
 * connection can be made, and after three lost responses in a row. Then `stoppedBy` is the error. Pass the
 * result in place of the items to send the rest.
 *
 * `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function sendAll(
  client: BaseClient,
  recipients: BatchItems<PostRecipient, PostcardResult>,
  params: Omit<PostcardRequest, "recipients">,
  options?: BatchOptions<PostRecipient, PostcardResult>,
): Promise<BatchResult<PostRecipient, PostcardResult>> {
  return sendAll_(client, SEND, SEND_ALL, [], recipients, params, options);
}

/**
 * Price a postcard without sending it.
 *
 * Takes the same postcard as `post.postcards.send`, and sends nothing.
 *
 * HTTP status 200 means that the call was read, not that each postcard could be sent: the `status` of each
 * recipient says that.
 *
 * `POST /post/postcards/price` is safe: it is repeated after a failure.
 *
 * @returns What the postcard would cost for each recipient, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function price(
  client: BaseClient,
  params: PostcardRequest,
  options?: Options,
): CallPromise<PostcardSendResult & BulkOutcome<PostcardResult>> {
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
}

/**
 * List the postcards that were sent or are to be.
 *
 * `GET /post/postcards/history` is safe: it is repeated after a failure.
 *
 * @returns One page of postcards.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function history(
  client: BaseClient,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<PostcardHistoryItem> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
}

/**
 * Export the postcards that were sent to a CSV file.
 *
 * `GET /post/postcards/history/export` is safe: it is repeated after a failure.
 *
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function exportHistory(
  client: BaseClient,
  params: ExportHistoryParams,
  options?: Options,
): CallPromise<ExportFile> {
  return call(client, EXPORT_HISTORY, [], params, options);
}
