/** Bodies that are text or files, and responses that are not JSON. */

import { ArgumentError } from "./errors.ts";
import type { Content, Encoded, Reader } from "./operation.ts";
import { FilePart } from "./files.ts";
import { binary, bytes, text } from "./kinds.ts";
import { essence } from "./media.ts";
import { INVALID } from "./shapes.ts";

/** Writes a body that is text or a file. */
export function raw(value: unknown, content: Content): Encoded {
  if (value instanceof FilePart)
    return { body: value.content as BodyInit, type: value.mediaType([content.type], "body") };
  const written = String(value);
  const type = content.type.includes("*") ? "text/plain" : content.type;
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1];
  const needsOne = !charset && /^text\/|xml$/.test(type) && /[^\0-\x7f]/.test(written);
  return { body: inCharset(written, charset, type), type: needsOne ? `${type}; charset=utf-8` : type };
}

function inCharset(text: string, charset: string | undefined, type: string): BodyInit {
  const limit = { "us-ascii": 0x7f, ascii: 0x7f, "iso-8859-1": 0xff, latin1: 0xff }[charset?.toLowerCase() ?? ""];
  if (limit === undefined && charset && !/^utf-?8$/i.test(charset))
    throw new ArgumentError(`body: the text cannot be sent as ${type}`);
  const codes = limit === undefined ? undefined : Uint8Array.from(text, (char) => char.charCodeAt(0));
  if (codes && [...text].some((char) => char.charCodeAt(0) > (limit ?? 0)))
    throw new ArgumentError(`body: the text cannot be sent as ${type}`);
  return codes ?? new TextEncoder().encode(text);
}

/** Reads a response as bytes. */
export const readBytes: Reader = async (response) => new Uint8Array(await response.arrayBuffer());

/** Reads a response as text in its charset. From `application/json`, a JSON string is unpacked. */
export const readText: Reader = async (response) => {
  const type = response.headers.get("content-type") ?? "";
  const found = decodeText(new Uint8Array(await response.arrayBuffer()), type);
  if (essence(type) !== "application/json") return found;
  try {
    const unpacked: unknown = JSON.parse(found);
    return typeof unpacked === "string" ? unpacked : found;
  } catch {
    return found;
  }
};

function decodeText(bytes: Uint8Array, type: string): string {
  const charset = /;[ \t]*charset[ \t]*=[ \t]*"?([^";,\s]*)/i.exec(type)?.[1] || "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // nobody knows that charset
  }
}

/** Reads a response that is text, bytes or JSON, depending on its status; `INVALID` if it is JSON. */
export const readAny: Reader = async (response, shape) => {
  if (shape === binary || shape === bytes) return readBytes(response, shape);
  const isJson = /[/+]json$/.test(essence(response.headers.get("content-type") ?? ""));
  return shape === text && !isJson ? readText(response, shape) : INVALID;
};
