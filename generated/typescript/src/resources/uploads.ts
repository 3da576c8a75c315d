// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Files for later use in a message, letter or import. */

import { UploadFileRequest, UploadRequest, UploadedFile } from "../models/uploads.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { select } from "../runtime/contents.ts";
import type { FileInput } from "../runtime/files.ts";
import { multipart } from "../runtime/forms.ts";
import { text } from "../runtime/kinds.ts";
import { membersOf } from "../runtime/members.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inQuery } from "../runtime/parameters.ts";

const CREATE: Operation = {
  method: "POST",
  path: "/uploads",
  safety: "unsafe",
  query: [inQuery, { convert: text }],
  bodies: [
    select,
    { type: "application/json", shape: UploadRequest },
    { type: "multipart/form-data", shape: UploadFileRequest, write: multipart },
  ],
  members: membersOf,
  returns: UploadedFile,
};

/** The arguments of `create`. */
export interface CreateParams {
  /** What the file is for, and so what it is converted to. `csv` is an import of contacts, `post` a letter. */
  convert: "fax" | "mms" | "csv" | "post" | "postcard" | (string & {});
  /** The whole file in base64. */
  content?: Uint8Array | undefined;
  /** The whole file. */
  file?: FileInput | undefined;
}

/**
 * Upload a file for use in another call.
 *
 * Send the file as base64 in JSON, or as it is in a form. The `_url` of the reply is what other calls take as
 * the address of the file, such as the import of contacts.
 *
 * Use the file at once: it may be gone 10 minutes later, even if `date_delete` names a later time.
 *
 * The body is sent in the first media type that can hold the arguments: `application/json`,
 * `multipart/form-data`; `contentType` in `options` chooses one.
 *
 * `POST /uploads` is unsafe: it is repeated only if nothing was done.
 *
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function create(client: BaseClient, params: CreateParams, options?: Options): CallPromise<UploadedFile> {
  return call(client, CREATE, [], params, options);
}
