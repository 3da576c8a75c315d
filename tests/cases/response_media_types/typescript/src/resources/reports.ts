// Generated from spec.yaml by sdk-generator. Do not edit.

/** Reports */

import { Job, Report } from "../models/reports.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list, map, nullable } from "../runtime/composites.ts";
import { any, integer, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";
import { readText } from "../runtime/raw.ts";
import { replyOf } from "../runtime/replies.ts";

const GET: Operation = {
  method: "GET",
  path: "/reports/{id}",
  params: [inPath, { id: integer }],
  returns: Report,
  replies: { "200": Report, "202": Job, "204": null },
  reply: replyOf,
  others: { "text/csv": readText },
  accept: "application/vnd.acme+json, application/json, */*;q=0.1",
  errors: { default: [map, any] },
};

const EXISTS: Operation = { method: "HEAD", path: "/reports/{id}", params: [inPath, { id: integer }] };

const MAKE: Operation = {
  method: "POST",
  path: "/reports/{id}",
  safety: "unsafe",
  params: [inPath, { id: integer }],
  returns: Job,
  replies: { "2XX": Job, "201": Report },
  reply: replyOf,
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/reports/{id}",
  safety: "idempotent",
  params: [inPath, { id: integer }],
};

const REPLACE: Operation = {
  method: "PUT",
  path: "/reports/{id}",
  safety: "idempotent",
  params: [inPath, { id: integer }],
  returns: [nullable, [list, text]],
  errors: { default: [nullable, [list, text]] },
};

const CHANGE: Operation = {
  method: "PATCH",
  path: "/reports/{id}",
  safety: "unsafe",
  params: [inPath, { id: integer }],
  returns: any,
  replies: { "200": any, "205": null },
  reply: replyOf,
};

/**
 * GET /reports/{id}
 *
 * Response headers, available by `withResponse()`: `X-Rate-Limit`: Calls that are left this hour.; `ETag`: not
 * described
 *
 * `GET /reports/{id}` is safe: it is repeated after a failure.
 *
 * @param id `id` in the path.
 * @returns The report (HTTP 200); The job that makes it (HTTP 202); undefined (HTTP 204). If the header `Accept`
 *   prefers it: string for `text/csv`.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function get(client: BaseClient, id: number, options?: Options): CallPromise<Report | Job | null> {
  return call(client, GET, [id], {}, options);
}

/**
 * HEAD /reports/{id}
 *
 * `HEAD /reports/{id}` is safe: it is repeated after a failure.
 *
 * @param id `id` in the path.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function exists(client: BaseClient, id: number, options?: Options): CallPromise<void> {
  return call(client, EXISTS, [id], {}, options);
}

/**
 * POST /reports/{id}
 *
 * `POST /reports/{id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param id `id` in the path.
 * @returns The job (HTTP 2XX); The report (HTTP 201).
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function make(client: BaseClient, id: number, options?: Options): CallPromise<Job | Report> {
  return call(client, MAKE, [id], {}, options);
}

/**
 * DELETE /reports/{id}
 *
 * `DELETE /reports/{id}` is idempotent: it is repeated after a failure.
 *
 * @param id `id` in the path.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, id: number, options?: Options): CallPromise<void> {
  return call(client, DELETE, [id], {}, options);
}

/**
 * PUT /reports/{id}
 *
 * `PUT /reports/{id}` is idempotent: it is repeated after a failure.
 *
 * @param id `id` in the path.
 * @returns The names.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function replace(client: BaseClient, id: number, options?: Options): CallPromise<string[] | null> {
  return call(client, REPLACE, [id], {}, options);
}

/**
 * PATCH /reports/{id}
 *
 * `PATCH /reports/{id}` is unsafe: it is repeated only if nothing was done.
 *
 * @param id `id` in the path.
 * @returns Whatever (HTTP 200); undefined (HTTP 205).
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function change(client: BaseClient, id: number, options?: Options): CallPromise<unknown> {
  return call(client, CHANGE, [id], {}, options);
}

export {
  /** DELETE /reports/{id} */
  delete_ as delete,
};
