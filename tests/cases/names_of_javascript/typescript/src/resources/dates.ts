// Generated from spec.yaml by sdk-generator. Do not edit.

/** Dates */

import { Date, Options, Promise, Record, Shape } from "../models/dates.ts";
import { type CallPromise, call as call_ } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list as list_, map } from "../runtime/composites.ts";
import { datetime, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options as Options_ } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";

const LIST: Operation = {
  method: "GET",
  path: "/dates/{client}",
  params: [inPath, { client: text }],
  query: [inQuery, { params: [list_, text], options: datetime }],
  returns: [list_, Date],
};

const DELETE: Operation = {
  method: "DELETE",
  path: "/dates/{client}",
  safety: "idempotent",
  params: [inPath, { client: text }],
};

const THEN: Operation = {
  method: "POST",
  path: "/dates/{client}",
  safety: "unsafe",
  params: [inPath, { client: text }],
  body: Options,
  bodyOptional: true,
  returns: Promise,
};

const CONSTRUCTOR: Operation = {
  method: "PUT",
  path: "/dates/{client}",
  safety: "idempotent",
  params: [inPath, { client: text }],
  body: Record,
  returns: datetime,
};

const CALL: Operation = {
  method: "PATCH",
  path: "/dates/{client}",
  safety: "unsafe",
  params: [inPath, { client: text }],
  returns: [map, Shape],
};

/** The arguments of `list`. */
export interface ListParams {
  /** `params` in the query. */
  params?: readonly string[] | undefined;
  /** `options` in the query. */
  options?: globalThis.Date | undefined;
}

/**
 * Every type of this document has the name of a type of JavaScript or of the runtime.
 *
 * `GET /dates/{client}` is safe: it is repeated after a failure.
 *
 * @param client_ `client` in the path.
 * @returns All.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function list(
  client: BaseClient,
  client_: string,
  params: ListParams = {},
  options?: Options_,
): CallPromise<Date[]> {
  return call_(client, LIST, [client_], params, options);
}

/**
 * DELETE /dates/{client}
 *
 * `DELETE /dates/{client}` is idempotent: it is repeated after a failure.
 *
 * @param client_ `client` in the path.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
function delete_(client: BaseClient, client_: string, options?: Options_): CallPromise<void> {
  return call_(client, DELETE, [client_], {}, options);
}

/**
 * POST /dates/{client}
 *
 * `POST /dates/{client}` is unsafe: it is repeated only if nothing was done.
 *
 * @param client_ `client` in the path.
 * @returns Done.
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function then_(
  client: BaseClient,
  client_: string,
  params: Options = {},
  options?: Options_,
): CallPromise<Promise> {
  return call_(client, THEN, [client_], params, options);
}

/**
 * PUT /dates/{client}
 *
 * `PUT /dates/{client}` is idempotent: it is repeated after a failure.
 *
 * @param client_ `client` in the path.
 * @returns Done.
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function constructor_(
  client: BaseClient,
  client_: string,
  params: Record = {},
  options?: Options_,
): CallPromise<globalThis.Date> {
  return call_(client, CONSTRUCTOR, [client_], params, options);
}

/**
 * PATCH /dates/{client}
 *
 * `PATCH /dates/{client}` is unsafe: it is repeated only if nothing was done.
 *
 * @param client_ `client` in the path.
 * @returns Done.
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function call(
  client: BaseClient,
  client_: string,
  options?: Options_,
): CallPromise<globalThis.Record<string, Shape>> {
  return call_(client, CALL, [client_], {}, options);
}

export {
  /** DELETE /dates/{client} */
  delete_ as delete,
};
