// Generated from spec.yaml by sdk-generator. Do not edit.

/** Photos */

import { PhotosAddRequest } from "../models/photos.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { select } from "../runtime/contents.ts";
import type { FileInput } from "../runtime/files.ts";
import { multipart } from "../runtime/forms.ts";
import { binary, text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { raw } from "../runtime/raw.ts";

const ADD: Operation = {
  method: "POST",
  path: "/photos",
  safety: "unsafe",
  body: {
    type: "multipart/form-data",
    shape: PhotosAddRequest,
    write: multipart,
    encodings: { photos: "image/png, image/jpeg", names: "application/json" },
  },
};

const REPLACE: Operation = {
  method: "PUT",
  path: "/photos",
  safety: "idempotent",
  body: { type: "application/octet-stream", shape: binary, write: raw },
  whole: "body",
  bodyOptional: true,
};

const OTHER: Operation = {
  method: "PATCH",
  path: "/photos",
  safety: "unsafe",
  bodies: [select, { type: "*/*", shape: text, write: raw }],
  whole: "body",
  bodyOptional: true,
};

const ODD: Operation = {
  method: "DELETE",
  path: "/photos",
  safety: "idempotent",
  bodies: [select, { type: "*/*", shape: binary, write: raw }],
  whole: "body",
  bodyOptional: true,
};

/**
 * POST /photos
 *
 * `POST /photos` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function add(client: BaseClient, params: PhotosAddRequest, options?: Options): CallPromise<void> {
  return call(client, ADD, [], params, options);
}

/** The arguments of `replace`. */
export interface ReplaceParams {
  /** The body. */
  body?: FileInput | undefined;
}

/**
 * PUT /photos
 *
 * `PUT /photos` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function replace(client: BaseClient, params: ReplaceParams = {}, options?: Options): CallPromise<void> {
  return call(client, REPLACE, [], params, options);
}

/** The arguments of `other`. */
export interface OtherParams {
  /** The body. */
  body?: string | undefined;
}

/**
 * PATCH /photos
 *
 * `PATCH /photos` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {APIStatusError} The response has an error status.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function other(client: BaseClient, params: OtherParams = {}, options?: Options): CallPromise<void> {
  return call(client, OTHER, [], params, options);
}

/** The arguments of `odd`. */
export interface OddParams {
  /** The body. */
  body?: FileInput | undefined;
}

/**
 * DELETE /photos
 *
 * `DELETE /photos` is idempotent: it is repeated after a failure.
 *
 * @throws {APIStatusError} The response has an error status.
 * @throws {APIConnectionError} No response arrived.
 */
export function odd(client: BaseClient, params: OddParams = {}, options?: Options): CallPromise<void> {
  return call(client, ODD, [], params, options);
}
