/** Responses that are read item by item: server-sent events (HTML standard, 9.2.6), JSON lines, and JSON text sequences (RFC 7464). */

import { callError, type Exchange, make } from "./call.ts";
import { type BaseClient, checkedTimeout } from "./client.ts";
import { StreamInterruptedError } from "./errors.ts";
import { fromJson } from "./json.ts";
import { text as textKind } from "./kinds.ts";
import type { Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { decoded, factsOf, report, unreadable } from "./response.ts";

const MAX_ITEM_SIZE = 64 * 1024 * 1024;

/** One item of a stream. */
export interface StreamEvent<T> {
  /** The item; where it does not match the API's description, the value as it came. */
  readonly data: T;
  /** The type of a server-sent event, `message` if it has none; empty in other streams. */
  readonly event: string;
  /** The last id that the server gave an event up to here. */
  readonly id: string;
}

/** The items of a response while they arrive: `for await (const item of client.….stream(…))`. It can be iterated over once. */
export class Stream<T> implements AsyncIterable<T> {
  readonly #open: () => Promise<Opened>;
  #opened: Promise<Opened> | undefined;
  #parser: Parser | undefined;

  constructor(open: () => Promise<Opened>) {
    this.#open = open;
  }

  /** The last id that the server gave an event; empty if there is none. */
  get lastEventId(): string {
    return this.#parser?.lastId ?? "";
  }
  /** Milliseconds that the server wishes a client to wait before it connects again. */
  get retry(): number | undefined {
    return this.#parser?.retry;
  }

  /** The same items with the type and id of their events. */
  async *events(): AsyncGenerator<StreamEvent<T>, void, undefined> {
    this.#opened ??= this.#open();
    const opened = await this.#opened;
    this.#parser = opened.parser;
    yield* itemsOf<T>(opened);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const event of this.events()) yield event.data;
  }

  /** Makes the call, if no iteration has: an error of it shows here. */
  async open(): Promise<this> {
    this.#opened ??= this.#open();
    await this.#opened;
    return this;
  }

  /** Closes the connection. Iteration then ends. */
  async close(): Promise<void> {
    const opened = await this.#opened;
    opened?.exchange.deadline.clear();
    await opened?.reader.cancel().catch(() => undefined);
  }
}

interface Opened {
  readonly exchange: Exchange;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly parser: Parser;
  readonly idle: number;
}

/** Makes a call whose response is a stream. Nothing is sent before the first item is asked for. */
export function stream<T>(client: BaseClient, operation: Operation, path: readonly unknown[] = [], args: object = {}, options: Options = {}): Stream<T> {
  return new Stream<T>(async () => {
    const exchange = await make(client, operation, path, args, options);
    const parser = parserFor(operation.streaming?.type ?? "", exchange.response.headers);
    const reader = (exchange.response.body ?? new Blob([]).stream()).getReader();
    if (!parser) {
      exchange.bytes = new Uint8Array(await new Response(new ReadableStream({ pull: (into) => pump(reader, into) })).arrayBuffer());
      exchange.deadline.clear();
      throw unreadable(exchange, "the response is not a stream");
    }
    return { exchange, reader, parser, idle: checkedTimeout(options.timeout ?? client.timeout) };
  });
}

async function pump(reader: ReadableStreamDefaultReader<Uint8Array>, into: ReadableStreamDefaultController): Promise<void> {
  const { done, value } = await reader.read();
  if (done) into.close();
  else into.enqueue(value);
}

async function* itemsOf<T>({ exchange, reader, parser, idle }: Opened): AsyncGenerator<StreamEvent<T>, void, undefined> {
  const { deadline, operation } = exchange;
  const { end, endRequired } = operation.streaming ?? {};
  let count = 0;
  let signs = 0;
  let items: Item[] = [];
  try {
    for (let ended = false; !ended; ) {
      try {
        deadline.extend(idle);
        do {
          const { done, value } = await reader.read();
          ended = done;
          items = done ? parser.finish() : parser.feed(value);
          if (parser.signs !== signs) deadline.extend(idle);
          signs = parser.signs;
        } while (!ended && !items.length);
      } catch (cause) {
        throw deadline.reason ?? interrupted(exchange, parser, count, deadline.timedOut ? "no item came in time" : String((cause as Error).message), deadline.timedOut, cause);
      }
      for (const item of items) {
        if (item.text === end) return;
        count += 1;
        yield { data: valueOf(exchange, item) as T, event: item.event, id: item.id };
      }
    }
    if (endRequired) throw interrupted(exchange, parser, count, `it ended without ${JSON.stringify(end)}`, false);
  } finally {
    deadline.clear();
    await reader.cancel().catch(() => undefined);
  }
}

function valueOf(exchange: Exchange, { text, isWhole }: Item): unknown {
  const { operation } = exchange;
  if (operation.returns === textKind && operation.streaming?.type.startsWith("text/event-stream")) return text;
  let raw: unknown;
  try {
    if (!isWhole) throw new SyntaxError("cut off");
    raw = fromJson(text);
  } catch {
    report(exchange, [{ pointer: "", expected: "JSON", got: "text" }], text);
    return text;
  }
  const { value, drift } = operation.returns ? decoded(raw, operation.returns) : { value: raw, drift: [] };
  report(exchange, drift, raw);
  return value;
}

function interrupted(exchange: Exchange, parser: Parser, count: number, reason: string, timeout: boolean, cause?: unknown): StreamInterruptedError {
  const done = exchange.safety === "unsafe" ? "; the call was carried out, at least in part, and is not repeated" : "";
  const facts = { ...factsOf(exchange), items: count, lastEventId: parser.lastId, timeout };
  return callError(StreamInterruptedError, exchange, `the stream was interrupted after ${count} item${count === 1 ? "" : "s"}: ${reason}${done}`, facts, cause);
}

// ── formats ──

interface Item {
  readonly text: string;
  readonly event: string;
  readonly id: string;
  /** False if its end is missing. */
  readonly isWhole: boolean;
}

/** Splits a stream into items. */
interface Parser {
  /** Items and signs of life, such as comments, so far. */
  signs: number;
  lastId: string;
  retry: number | undefined;
  feed(chunk: Uint8Array): Item[];
  finish(): Item[];
}

function parserFor(documented: string, headers: Headers): Parser | undefined {
  const given = nameOf(headers.get("content-type") ?? "");
  const expected = formatOf(documented);
  const unspecific = ["", "text/plain", "application/octet-stream"].includes(given) || (given === "application/json" && expected === "lines");
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
