// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** ClickSend's own client libraries. */

import type { SdkLanguage } from "../models/sdk.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { text } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { Options } from "../runtime/options.ts";
import { inPath } from "../runtime/paths.ts";
import { readBytes } from "../runtime/raw.ts";

const DOWNLOAD: Operation = {
  method: "GET",
  path: "/sdk-download/{type}",
  params: [inPath, { type: text }],
  read: readBytes,
  accept: "*/*",
  bare: true,
};

/**
 * Download ClickSend's own client library.
 *
 * The reply is a file; its format is not documented. ClickSend's own client 6.0.2 lacks this operation.
 *
 * `GET /sdk-download/{type}` is safe: it is repeated after a failure.
 *
 * @param type The library.
 * @returns The file.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {APIConnectionError} No response arrived.
 */
export function download(client: BaseClient, type: SdkLanguage, options?: Options): CallPromise<Uint8Array> {
  return call(client, DOWNLOAD, [type], {}, options);
}
