/** Files as arguments. */

import { ArgumentError } from "./errors.ts";
import { covers } from "./media.ts";

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
    throw new ArgumentError(
      `${at}: expected ${allowed.join(" or ")}, got ${JSON.stringify(this.name)}, ${known || "of unknown type"}; pass { content, name, type } to choose one`,
    );
  }
}

/** Media types of usual names; a `Blob` or `type` has any other. */
const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  txt: "text/plain",
  html: "text/html",
  xml: "application/xml",
  json: "application/json",
  pdf: "application/pdf",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  mp4: "video/mp4",
  doc: "application/msword",
  xls: "application/vnd.ms-excel",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function isContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob ||
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    value instanceof ReadableStream
  );
}
