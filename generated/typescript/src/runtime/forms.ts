/** Forms: application/x-www-form-urlencoded, and multipart/form-data (RFC 7578). */

import { ArgumentError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Content, Encoded } from "./operation.ts";
import { textOf } from "./parameters.ts";
import { FilePart } from "./files.ts";
import { isObject } from "./shapes.ts";
import { styled } from "./styles.ts";

/** Writes a form as text. A list becomes one entry per item, an object JSON. */
export function form(value: unknown, content: Content): Encoded {
  const entries = membersOf(value).flatMap(([name, each]) => {
    const encoding = content.encodings?.[name] ?? "";
    if (encoding && !encoding.includes("/")) return [styled(name, each, encoding, "query")].filter(Boolean);
    return (Array.isArray(each) && !isJson(encoding) ? each : [each]).map((one: unknown) =>
      new URLSearchParams([[name, written(one)]]).toString().replace(/\*/g, "%2A").replace(/%7E/g, "~"),
    );
  });
  return { body: entries.join("&"), type: content.type };
}

/** Writes a form in parts. A file becomes a part with its name, a list one part per item, an object JSON. */
export function multipart(value: unknown, content: Content): Encoded {
  const boundary = Array.from(crypto.getRandomValues(new Uint8Array(16)), (each) =>
    each.toString(16).padStart(2, "0"),
  ).join("");
  const pieces: BlobPart[] = [];
  for (const [name, each] of membersOf(value)) {
    const encoding = content.encodings?.[name] ?? "";
    for (const one of Array.isArray(each) && !isJson(encoding) ? each : [each]) {
      const [head, part] = partOf(name, one, encoding);
      pieces.push(`--${boundary}\r\n${head}\r\n\r\n`, part, "\r\n");
    }
  }
  const type = content.type.includes("*") ? "multipart/form-data" : content.type;
  return { body: new Blob([...pieces, `--${boundary}--\r\n`]), type: `${type}; boundary=${boundary}` };
}

function partOf(name: string, value: unknown, encoding: string): [head: string, content: BlobPart] {
  const head = `Content-Disposition: form-data; name="${quotable(name)}"`;
  if (value instanceof FilePart) {
    if (value.content instanceof ReadableStream)
      throw new ArgumentError(`${name}: a form cannot have a stream; pass a Blob`);
    const type = value.mediaType(
      (encoding || "*/*").split(",").map((each) => each.trim()),
      name,
    );
    return [`${head}; filename="${quotable(value.name)}"\r\nContent-Type: ${type}`, value.content as BlobPart];
  }
  const type =
    (encoding || (typeof value === "object" && value !== null ? "application/json" : "")).split(",")[0] ?? "";
  return [head + (type && !type.includes("*") ? `\r\nContent-Type: ${type}` : ""), written(value)];
}

function membersOf(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new ArgumentError("body: expected an object of the members of the form");
  return Object.entries(value);
}

function isJson(type: string): boolean {
  return /[/+]json\b/.test(type);
}

/** A name that cannot end its quotes. */
function quotable(name: string): string {
  return name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/\0/g, "%00");
}

/** A value as text: null is empty; objects and arrays are JSON. */
function written(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" && (Array.isArray(value) || isObject(value)) ? toJson(value) : textOf(value);
}
