// Generated from spec.yaml by sdk-generator. Do not edit.

/** Boxes */

import {
  BoxesLabelRequest,
  BoxesPackRequest,
  BoxesPackResponse,
  type BoxesPackResponsePackedItem,
  type Thing,
} from "../models/boxes.ts";
import type { BatchItems, BatchOptions, BatchResult } from "../runtime/batch-result.ts";
import { sendAll } from "../runtime/batches.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer } from "../runtime/kinds.ts";
import type { Batch, Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { type BulkOutcome, bulkOutcome } from "../runtime/outcomes.ts";
import { inPath } from "../runtime/paths.ts";

const PACK: Operation = {
  method: "POST",
  path: "/boxes/{shelf}/pack",
  safety: "unsafe",
  params: [inPath, { shelf: integer }],
  body: BoxesPackRequest,
  returns: BoxesPackResponse,
  outcome: [bulkOutcome, { items: "packed", status: "state", success: ["IN"] }],
  limits: { things: { maxItems: 3 } },
};

const PACK_ALL: Batch = {
  items: "things",
  size: 3,
  results: "packed",
  status: "state",
  success: ["IN"],
  stop: ["FULL"],
  reference: "note",
  match: ["kind"],
};

const LABEL: Operation = { method: "PUT", path: "/boxes/label", safety: "idempotent", body: BoxesLabelRequest };

const LABEL_ALL_2: Batch = { items: "numbers", size: 2 };

const LABEL_ALL: Operation = { method: "GET", path: "/boxes/label" };

/**
 * Pack things into a box.
 *
 * `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
 *
 * @param shelf The shelf.
 * @returns What became of each.
 * @throws {APIStatusError} The response has an error status; 400 has a class of its own.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function pack(
  client: BaseClient,
  shelf: number,
  params: BoxesPackRequest,
  options?: Options,
): CallPromise<BoxesPackResponse & BulkOutcome<BoxesPackResponsePackedItem>> {
  return call(client, PACK, [shelf], params, options);
}

/**
 * Pack things into a box.
 *
 * Takes any number of `things`, and calls `pack` with up to 3 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `FULL`, refuses the credentials or is overloaded, if no connection can be made, and after three lost
 * responses in a row. Then `stoppedBy` is the error. Pass the result in place of the items to send the rest.
 *
 * `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 */
export function packAll(
  client: BaseClient,
  shelf: number,
  things: BatchItems<Thing, BoxesPackResponsePackedItem>,
  params: Omit<BoxesPackRequest, "things">,
  options?: BatchOptions<Thing, BoxesPackResponsePackedItem>,
): Promise<BatchResult<Thing, BoxesPackResponsePackedItem>> {
  return sendAll(client, PACK, PACK_ALL, [shelf], things, params, options);
}

/**
 * Label boxes.
 *
 * `PUT /boxes/label` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status; 400 has a class of its own.
 * @throws {APIConnectionError} No response arrived.
 */
export function label(client: BaseClient, params: BoxesLabelRequest, options?: Options): CallPromise<void> {
  return call(client, LABEL, [], params, options);
}

/**
 * Label boxes.
 *
 * Takes any number of `numbers`, and calls `label` with up to 2 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * refuses the credentials or is overloaded, if no connection can be made, and after three lost responses in a
 * row. Then `stoppedBy` is the error. Pass the result in place of the items to send the rest.
 *
 * `PUT /boxes/label` is idempotent: it is repeated after a failure.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 */
export function labelAll2(
  client: BaseClient,
  numbers: BatchItems<number, unknown>,
  options?: BatchOptions<number, unknown>,
): Promise<BatchResult<number, unknown>> {
  return sendAll(client, LABEL, LABEL_ALL_2, [], numbers, {}, options);
}

/**
 * Count the labels.
 *
 * `GET /boxes/label` is safe: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status; 400 has a class of its own.
 * @throws {APIConnectionError} No response arrived.
 */
export function labelAll(client: BaseClient, options?: Options): CallPromise<void> {
  return call(client, LABEL_ALL, [], {}, options);
}
