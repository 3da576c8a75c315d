/** Bodies that are text or files, and responses that are not JSON. */

import { ArgumentError } from "./errors.js";
import type { Content, Encoded, Reader } from "./operation.js";
import { INVALID, isObject, type Kind } from "./shapes.js";

/** The content of a file. A `ReadableStream` is sent once, so that a call with it as its body is never repeated. */
export type FileContent = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** A file: its content, or with a name and a media type. A `File` has both. */
export type FileInput = FileContent | { readonly content: FileContent; readonly name?: string; readonly type?: string };

/** A file of a call. */
export class FilePart {
  readonly content: FileContent;
  readonly name: string;
  readonly type: string;

  constructor(content: FileContent, name = "", type = "") {
    const blob = content instanceof Blob ? content : undefined;
    this.content = content;
    this.name = name || (blob as { name?: string } | undefined)?.name || "file";
    this.type = type || blob?.type || "";
  }

  /** Its own media type, or the allowed one that fits its name. */
  mediaType(allowed: readonly string[], at: string): string {
    const known = this.type || TYPES[/\.(\w+)$/.exec(this.name)?.[1]?.toLowerCase() ?? ""] || "";
    if (this.type) return this.type;
    const found = allowed.find((each) => known && covers(each, known));
    if (found) return found.includes("*") ? known : found;
    if (allowed.some((each) => covers(each, "application/octet-stream"))) return "application/octet-stream";
    const [only = ""] = allowed;
    if ((!known || known === "text/plain") && allowed.length === 1 && !only.includes("*")) return only;
    throw new ArgumentError(`${at}: expected ${allowed.join(" or ")}, got ${JSON.stringify(this.name)}, ${known || "of unknown type"}; pass { content, name, type } to choose one`);
  }
}

/** Media types of usual names; a `Blob` or `type` has any other. */
const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv", txt: "text/plain", html: "text/html", xml: "application/xml", json: "application/json", pdf: "application/pdf", zip: "application/zip",
  png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", webp: "image/webp", svg: "image/svg+xml",
  mp3: "audio/mpeg", wav: "audio/wav", mp4: "video/mp4", doc: "application/msword", xls: "application/vnd.ms-excel",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Whether a media type is the allowed one, or in the allowed range. */
export function covers(allowed: string, type: string): boolean {
  const [kind, subtype = ""] = essence(allowed).split("/");
  const [given, name = ""] = essence(type).split("/");
  const fits = subtype.startsWith("*+") ? name.endsWith(subtype.slice(1)) : subtype === "*" || subtype === name;
  return (kind === "*" || kind === given) && fits;
}

export function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

function isContent(value: unknown): value is FileContent {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof ReadableStream;
}

/** `FileInput` */
export const binary: Kind = {
  name: "a file: a Blob, bytes, a stream, or { content, name, type }",
  encode: (value) => {
    if (value instanceof FilePart) return value;
    if (isContent(value)) return new FilePart(value);
    const { content, name, type } = (isObject(value) ? value : {}) as { content?: unknown; name?: string; type?: string };
    return isContent(content) ? new FilePart(content, name, type) : INVALID;
  },
  decode: (raw) => raw,
};

/** Writes a body that is text or a file. */
export function raw(value: unknown, content: Content): Encoded {
  if (value instanceof FilePart) return { body: value.content as BodyInit, type: value.mediaType([content.type], "body") };
  const text = String(value);
  const type = content.type.includes("*") ? "text/plain" : content.type;
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1];
  const needsOne = !charset && /^text\/|xml$/.test(type) && /[^\0-\x7f]/.test(text);
  return { body: inCharset(text, charset, type), type: needsOne ? `${type}; charset=utf-8` : type };
}

function inCharset(text: string, charset: string | undefined, type: string): BodyInit {
  const limit = { "us-ascii": 0x7f, ascii: 0x7f, "iso-8859-1": 0xff, latin1: 0xff }[charset?.toLowerCase() ?? ""];
  if (limit === undefined && charset && !/^utf-?8$/i.test(charset)) throw new ArgumentError(`body: the text cannot be sent as ${type}`);
  const codes = limit === undefined ? undefined : Uint8Array.from(text, (char) => char.charCodeAt(0));
  if (codes && [...text].some((char) => char.charCodeAt(0) > (limit ?? 0))) throw new ArgumentError(`body: the text cannot be sent as ${type}`);
  return codes ?? new TextEncoder().encode(text);
}

/** Reads a response as bytes. */
export const readBytes: Reader = async (response) => new Uint8Array(await response.arrayBuffer());

/** Reads a response as text in its charset. From `application/json`, a JSON string is unpacked. */
export const readText: Reader = async (response) => {
  const type = response.headers.get("content-type") ?? "";
  const text = decodeText(new Uint8Array(await response.arrayBuffer()), type);
  if (essence(type) !== "application/json") return text;
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "string" ? found : text;
  } catch {
    return text;
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
