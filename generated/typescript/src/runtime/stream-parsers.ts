/** The formats of streams: server-sent events (HTML standard, 9.2.6), JSON lines, and JSON text sequences (RFC 7464). */

const MAX_ITEM_SIZE = 64 * 1024 * 1024;

export interface Item {
  readonly text: string;
  readonly event: string;
  readonly id: string;
  /** False if its end is missing. */
  readonly isWhole: boolean;
}

/** Splits a stream into items. */
export interface Parser {
  /** Items and signs of life, such as comments, so far. */
  signs: number;
  lastId: string;
  retry: number | undefined;
  feed(chunk: Uint8Array): Item[];
  finish(): Item[];
}

export function parserFor(documented: string, headers: Headers): Parser | undefined {
  const given = nameOf(headers.get("content-type") ?? "");
  const expected = formatOf(documented);
  const unspecific =
    ["", "text/plain", "application/octet-stream"].includes(given) ||
    (given === "application/json" && expected === "lines");
  const format = unspecific ? expected : formatOf(given);
  return format === "events" ? new EventParser() : format && new RecordParser(format === "lines" ? "\n" : "\x1e");
}

function nameOf(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

function formatOf(type: string): "events" | "lines" | "sequence" | undefined {
  const name = nameOf(type);
  const subtype = (name.split("/")[1] ?? "").replace(/^x-/, "");
  if (name === "text/event-stream") return "events";
  if (["jsonl", "jsonlines", "json-lines", "ndjson"].includes(subtype)) return "lines";
  return /(^|\+)json-seq$/.test(subtype) ? "sequence" : undefined;
}

function checkSize(size: number): void {
  if (size > MAX_ITEM_SIZE) throw new RangeError(`an item of the stream is larger than ${MAX_ITEM_SIZE} bytes`);
}

class EventParser implements Parser {
  signs = 0;
  lastId = "";
  retry: number | undefined;
  readonly #decoder: TextDecoder = new TextDecoder();
  #rest = "";
  #data: string[] = [];
  #size = 0;
  #event = "";
  #id = "";
  #afterReturn = false;

  feed(chunk: Uint8Array): Item[] {
    let text = this.#decoder.decode(chunk, { stream: true });
    if (this.#afterReturn && text.startsWith("\n")) text = text.slice(1);
    if (text) this.#afterReturn = text.endsWith("\r");
    const lines = text.split(/\r\n?|\n/);
    lines[0] = this.#rest + (lines[0] ?? "");
    this.#rest = lines.pop() ?? "";
    checkSize(this.#size + this.#rest.length);
    return lines.flatMap((line) => this.#read(line));
  }

  /** Nothing: a block without an empty line after it is incomplete. */
  finish(): Item[] {
    return [];
  }

  #read(line: string): Item[] {
    if (!line) return this.#dispatch();
    const [, field = "", given = ""] = /^([^:]*):?(.*)$/s.exec(line) ?? [];
    const value = given.replace(/^ /, "");
    if (field === "data") {
      this.#data.push(value);
      this.#size += value.length;
    } else if (field === "event") this.#event = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    else if (field === "retry" && /^0*\d{1,15}$/.test(value)) this.retry = Number(value);
    else if (!field) this.signs += 1; // a comment
    return [];
  }

  #dispatch(): Item[] {
    this.signs += 1;
    this.lastId = this.#id;
    const item = { text: this.#data.join("\n"), event: this.#event || "message", id: this.#id, isWhole: true };
    const found = this.#data.length ? [item] : [];
    this.#data = [];
    this.#size = 0;
    this.#event = "";
    return found;
  }
}

/** JSON texts one after another: each on a line, or after a record separator. */
class RecordParser implements Parser {
  signs = 0;
  readonly lastId = "";
  readonly retry: undefined;
  readonly #decoder: TextDecoder = new TextDecoder();
  readonly #mark: string;
  #pieces: string[] = [];
  #size = 0;
  #next = 0;

  constructor(mark: string) {
    this.#mark = mark;
  }

  feed(chunk: Uint8Array): Item[] {
    const [first = "", ...others] = this.#decoder.decode(chunk, { stream: true }).split(this.#mark);
    const items: Item[] = [];
    this.#add(first);
    for (const each of others) {
      items.push(...this.finish(this.#mark === "\n"));
      this.#add(each);
    }
    checkSize(this.#size);
    return this.#mark === "\n" ? items : items.concat(this.#complete());
  }

  /** The last text; in a sequence, a number or a word without white space after it may be cut off (2.4). */
  finish(isLine: boolean = this.#mark === "\n"): Item[] {
    const all = this.#pieces.join("");
    const text = all.trim();
    this.#pieces = [];
    this.#size = 0;
    this.#next = 0;
    if (isLine || text) this.signs += 1;
    return text ? [{ text, event: "", id: "", isWhole: isLine || /^[[{"]/.test(text) || /[ \t\r\n]$/.test(all) }] : [];
  }

  #add(piece: string): void {
    if (piece) this.#pieces.push(piece);
    this.#size += piece.length;
  }

  /** A text of a sequence that a line feed completes. After a failed attempt the text must double before the next one. */
  #complete(): Item[] {
    const last = this.#pieces.at(-1) ?? "";
    if (!last.includes("\n") || this.#size < this.#next) return [];
    const all = this.#pieces.join("");
    if (!all.trim()) {
      this.signs += 1;
      return [];
    }
    try {
      JSON.parse(all.slice(0, all.lastIndexOf("\n")));
    } catch {
      this.#next = 2 * this.#size;
      return [];
    }
    return this.finish();
  }
}
