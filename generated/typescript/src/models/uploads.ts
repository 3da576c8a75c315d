// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Uploads. */

import { object } from "../runtime/composites.ts";
import type { FileInput } from "../runtime/files.ts";
import { binary, bytes, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A file as text. */
export interface UploadRequest {
  /** The whole file in base64. */
  content: Uint8Array;
}

export const UploadRequest: Shape = [object, () => ({ content: bytes }), ["content"]];

/** A file as it is. */
export interface UploadFileRequest {
  /** The whole file. */
  file: FileInput;
}

export const UploadFileRequest: Shape = [object, () => ({ file: binary }), ["file"]];

/** A file that was stored for use in other calls. */
export interface UploadedFile {
  /** Where the file is; pass it on to the call that uses the file. */
  _url: string;
  /** A number that identifies a record; some replies write it as text. */
  upload_id?: number | null;
  /** The account. */
  user_id?: number | null;
  /** The name that it is stored under. */
  file_name?: string | null;
  /** When it was stored. */
  date_added?: Date | null;
  /** When it is deleted at the latest. */
  date_delete?: Date | null;
}

export const UploadedFile: Shape = [
  object,
  () => ({
    _url: text,
    upload_id: integer,
    user_id: integer,
    file_name: text,
    date_added: unixtime,
    date_delete: unixtime,
  }),
  ["_url"],
];
