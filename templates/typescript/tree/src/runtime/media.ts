/** Media types and ranges of them (RFC 9110, 8.3.1 and 12.5.1). */

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
