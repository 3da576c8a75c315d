// Calls generated TypeScript packages for vectors: reads one call per line, and writes what it led to as one line.

import { createInterface } from "node:readline";
import { inspect } from "node:util";
import process from "node:process";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async () => JSON.parse((await lines.next()).value);
const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const TAGS = {
  $bytes: (text) => new Uint8Array(Buffer.from(text, "base64")),
  $date: (text) => text,
  $datetime: (text) => new Date(text),
  $decimal: (text) => text,
  $duration: (seconds) => `PT${seconds}S`,
  $file: ({ name, text = "", base64, type }) => ({
    content: new Uint8Array(Buffer.from(base64 ?? text, base64 ? "base64" : "utf8")),
    name,
    ...(type && { type }),
  }),
  $float: (text) => ({ nan: Number.NaN, inf: Infinity, "-inf": -Infinity })[text] ?? Number(text),
  $omitted: () => undefined,
  $repeat: ({ value, times }) => (Array.isArray(value) ? Array(times).fill(value).flat() : value.repeat(times)),
  $time: (text) => text,
  $turns: (values) => {
    let turn = 0;
    return () => values[turn++ % values.length];
  },
  $uuid: (text) => text,
};

function toScript(value) {
  if (Array.isArray(value)) return value.map(toScript);
  if (typeof value !== "object" || value === null) return value;
  const [tag] = Object.keys(value);
  if (Object.keys(value).length === 1 && tag in TAGS) return TAGS[tag](value[tag]);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toScript(each)]));
}

function toVector(value) {
  if (value instanceof Date) return { $datetime: value.toISOString().replace(".000Z", "Z") };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (typeof value === "bigint") return { $integer: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { $float: String(value) };
  if (Array.isArray(value)) return value.map(toVector);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, toVector(each)]),
  );
}

const CLASSES = {
  ArgumentError: "invalid_argument",
  APIConnectionError: "connection_failed",
  APITimeoutError: "timed_out",
  APIStatusError: "refused",
  APIResponseError: "unreadable_response",
  DriftError: "drift",
  ApplicationError: "application_failure",
  TokenError: "token_refused",
};

function neutral(name) {
  return (
    CLASSES[name] ??
    name
      .replace(/Error$/, "")
      .replace(/(?<!^)(?=[A-Z])/g, "_")
      .toLowerCase()
  );
}

function errorFacts(error) {
  const names =
    error.name === "OutcomeUnknownError" || !error.outcomeUnknown ? [error.name] : [error.name, "OutcomeUnknownError"];
  return {
    class: names.map(neutral),
    status: error.status,
    code: error.code,
    meaning: error.meaning,
    message: error.serverMessage,
    request_id: error.requestId,
    retry_after: error.retryAfter === undefined ? undefined : error.retryAfter / 1000,
    attempts: error.attempts,
    body: toVector(error.body),
    raw_body: toVector(error.rawBody),
    references: error.references,
    items: error.items,
    last_event_id: error.lastEventId,
    timeout: error.timeout,
    text: error.message,
    shown: `${inspect(error, { depth: 4 })} ${JSON.stringify(error)}`,
  };
}

function pageFacts(page) {
  return toVector({
    number: page.number,
    last: page.last ?? null,
    total: page.total ?? null,
    has_next: page.hasNext,
    items: page.items,
    resume: page.resume ?? null,
  });
}

function bulkFacts(result) {
  const items = Object.values(result).find(Array.isArray) ?? [];
  const indexes = (list) => list.map((each) => items.indexOf(each));
  const facts = { succeeded: indexes(result.succeeded), failed: indexes(result.failed), error: null };
  try {
    result.raiseForFailures();
  } catch (error) {
    facts.error = errorFacts(error);
  }
  return facts;
}

// A pause between attempts is noted, and ends when the other side says so.
let pausing = false;
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (done, milliseconds, ...more) => {
  if (!pausing) return wait(done, milliseconds, ...more);
  pausing = false;
  write({ pause: milliseconds / 1000 });
  next().then(() => wait(done, 0));
  return wait(() => undefined, 0);
};

// Keeps what went over the wire. Prism takes a bracket in a query name only if it is encoded twice.
function recording(exchanges) {
  return async (url, init) => {
    const reply = await fetch(
      url.replace(/(?<=[?&])[^=&]+/g, (name) => name.replaceAll("%", "%25")),
      init,
    );
    const [type, violations] = [init.headers.get("content-type"), reply.headers.get("sl-violations")];
    exchanges.push({ method: init.method, url, type, status: reply.status, violations });
    return reply;
  };
}

async function run({
  bundle,
  client: name,
  settings,
  call,
  path,
  params,
  options,
  streamed,
  paginated,
  all,
  bulk,
  record,
}) {
  const observed = { drift: [], pages: [], events: [], exchanges: [] };
  const hooks = {
    onRetry: () => (pausing = true),
    onDrift: ({ drift }) => observed.drift.push(...drift.map((each) => each.pointer)),
  };
  const source = await import(bundle);
  try {
    const client = new source[name]({
      ...toScript(settings),
      hooks,
      ...(record && { fetch: recording(observed.exchanges) }),
    });
    const steps = call.split(".");
    const method = steps.reduce((found, step) => found[step], client);
    const args = [...path.map(toScript), ...(params ? [toScript(params)] : []), toScript(options ?? {})];
    const pending = method(...args);
    if (streamed) {
      for await (const event of pending.events()) {
        observed.pages.push([toVector(event.data)]);
        observed.events.push([event.event, event.id]);
      }
    } else if (paginated) {
      const first = await pending;
      observed.page = pageFacts(first);
      if (all) for await (const page of first.pages()) observed.pages.push(toVector(page.items));
      else observed.pages.push(toVector(first.items));
    } else {
      const result = await pending;
      observed.result = toVector(result) ?? null;
      observed.isNothing = result === undefined;
      if (bulk) observed.bulk = bulkFacts(result);
    }
  } catch (error) {
    if (!(error instanceof source[`${name}Error`])) throw error;
    observed.error = errorFacts(error);
  }
  return observed;
}

for (;;) {
  const { done, value } = await lines.next();
  if (done) break;
  pausing = false;
  try {
    write({ done: await run(JSON.parse(value)) });
  } catch (error) {
    write({ broken: `${error.stack ?? error}` });
  }
}
