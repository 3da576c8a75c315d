/** Responses that are read item by item: server-sent events (HTML standard, 9.2.6), JSON lines, and JSON text sequences (RFC 7464). */

import { make } from "./call.ts";
import { callError, type Exchange, factsOf } from "./exchange.ts";
import { type BaseClient, checkedTimeout } from "./client.ts";
import { StreamInterruptedError } from "./errors.ts";
import { fromJson } from "./json.ts";
import { text as textKind } from "./kinds.ts";
import type { Operation } from "./operation.ts";
import type { Options } from "./options.ts";
import { decoded, report } from "./decoding.ts";
import { unreadable } from "./failures.ts";
import { type Item, type Parser, parserFor } from "./stream-parsers.ts";

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
export function stream<T>(
  client: BaseClient,
  operation: Operation,
  path: readonly unknown[] = [],
  args: object = {},
  options: Options = {},
): Stream<T> {
  return new Stream<T>(async () => {
    const exchange = await make(client, operation, path, args, options);
    const parser = parserFor(operation.streaming?.type ?? "", exchange.response.headers);
    const reader = (exchange.response.body ?? new Blob([]).stream()).getReader();
    if (!parser) {
      exchange.bytes = new Uint8Array(
        await new Response(new ReadableStream({ pull: (into) => pump(reader, into) })).arrayBuffer(),
      );
      exchange.deadline.clear();
      throw unreadable(exchange, "the response is not a stream");
    }
    return { exchange, reader, parser, idle: checkedTimeout(options.timeout ?? client.settings.timeout) };
  });
}

async function pump(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  into: ReadableStreamDefaultController,
): Promise<void> {
  const { done, value } = await reader.read();
  if (done) into.close();
  else into.enqueue(value);
}

async function* itemsOf<T>({
  exchange,
  reader,
  parser,
  idle,
}: Opened): AsyncGenerator<StreamEvent<T>, void, undefined> {
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
        throw (
          deadline.reason ??
          interrupted(
            exchange,
            parser,
            count,
            deadline.timedOut ? "no item came in time" : String((cause as Error).message),
            deadline.timedOut,
            cause,
          )
        );
      }
      for (const item of items) {
        if (item.text === end) return;
        count += 1;
        yield { data: itemValue(exchange, item) as T, event: item.event, id: item.id };
      }
    }
    if (endRequired) throw interrupted(exchange, parser, count, `it ended without ${JSON.stringify(end)}`, false);
  } finally {
    deadline.clear();
    await reader.cancel().catch(() => undefined);
  }
}

function itemValue(exchange: Exchange, { text, isWhole }: Item): unknown {
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

function interrupted(
  exchange: Exchange,
  parser: Parser,
  count: number,
  reason: string,
  timeout: boolean,
  cause?: unknown,
): StreamInterruptedError {
  const done = exchange.safety === "unsafe" ? "; the call was carried out, at least in part, and is not repeated" : "";
  const facts = { ...factsOf(exchange), items: count, lastEventId: parser.lastId, timeout };
  return callError(
    StreamInterruptedError,
    exchange,
    `the stream was interrupted after ${count} item${count === 1 ? "" : "s"}: ${reason}${done}`,
    facts,
    cause,
  );
}
