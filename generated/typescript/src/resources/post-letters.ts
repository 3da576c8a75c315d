// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Print letters and send them by post. */

import {
  DetectAddressRequest,
  PostLetterHistoryItem,
  PostLetterRequest,
  type PostLetterResult,
  PostLetterSendResult,
  type PostRecipient,
  PostalAddress,
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
  path: "/post/letters/send",
  safety: "unsafe",
  body: PostLetterRequest,
  returns: PostLetterSendResult,
  outcome: [bulkOutcome, { items: "recipients", status: "status", success: ["SUCCESS"] }],
  limits: { recipients: { minItems: 1 } },
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
  path: "/post/letters/price",
  body: PostLetterRequest,
  returns: PostLetterSendResult,
  outcome: [bulkOutcome, { items: "recipients", status: "status", success: ["SUCCESS"] }],
  limits: { recipients: { minItems: 1 } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/post/letters/history",
  query: [inQuery, { page: integer, limit: integer, q: pairs, order_by: pairs, operator: text }],
  returns: PostLetterHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/post/letters/history/export",
  query: [inQuery, { filename: text }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

const DETECT_ADDRESS: Operation = {
  method: "POST",
  path: "/post/letters/detect-address",
  body: DetectAddressRequest,
  returns: PostalAddress,
};

/**
 * Send a letter by post.
 *
 * Prints one PDF and mails it to each recipient. A letter that cannot be delivered goes back to the return
 * address, which has to be in `post.return_addresses.list`. Letters to the postal codes 11111, 22222 and 33333
 * are accepted and never sent.
 *
 * HTTP status 200 means that the call was read, not that each letter was accepted: the `status` of each
 * recipient says that.
 *
 * `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns What became of the letter to each recipient, and the price of all.
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
  params: PostLetterRequest,
  options?: Options,
): CallPromise<PostLetterSendResult & BulkOutcome<PostLetterResult>> {
  return call(client, SEND, [], params, options);
}

/**
 * Send a letter by post.
 *
 * Takes any number of `recipients`, and calls `send` with up to 100 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses the credentials or is overloaded, if no
 * connection can be made, and after three lost responses in a row. Then `stoppedBy` is the error. Pass the
 * result in place of the items to send the rest.
 *
 * `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function sendAll(
  client: BaseClient,
  recipients: BatchItems<PostRecipient, PostLetterResult>,
  params: Omit<PostLetterRequest, "recipients">,
  options?: BatchOptions<PostRecipient, PostLetterResult>,
): Promise<BatchResult<PostRecipient, PostLetterResult>> {
  return sendAll_(client, SEND, SEND_ALL, [], recipients, params, options);
}

/**
 * Price a letter without sending it.
 *
 * Takes the same letter as `post.letters.send`, and sends nothing.
 *
 * HTTP status 200 means that the call was read, not that each letter could be sent: the `status` of each
 * recipient says that.
 *
 * `POST /post/letters/price` is safe: it is repeated after a failure.
 *
 * @returns What the letter would cost for each recipient, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function price(
  client: BaseClient,
  params: PostLetterRequest,
  options?: Options,
): CallPromise<PostLetterSendResult & BulkOutcome<PostLetterResult>> {
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
 * List the letters that were sent or are to be.
 *
 * `GET /post/letters/history` is safe: it is repeated after a failure.
 *
 * @returns One page of letters.
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
): PagePromise<PostLetterHistoryItem> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
}

/**
 * Export the letters that were sent to a CSV file.
 *
 * `GET /post/letters/history/export` is safe: it is repeated after a failure.
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

/**
 * Find the address in a letter or a text.
 *
 * Divides the address at the top of a PDF, or one that is a single text, into the fields that a recipient has.
 *
 * `POST /post/letters/detect-address` is safe: it is repeated after a failure.
 *
 * @returns The address that was found.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 * @deprecated ClickSend no longer offers Post to new customers.
 */
export function detectAddress(
  client: BaseClient,
  params: DetectAddressRequest = {},
  options?: Options,
): CallPromise<PostalAddress> {
  return call(client, DETECT_ADDRESS, [], params, options);
}
