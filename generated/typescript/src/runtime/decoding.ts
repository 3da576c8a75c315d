/** Values of responses by their shapes, and where they do not match. */

import { callError, type Exchange, factsOf } from "./exchange.ts";
import { DriftError } from "./errors.ts";
import { decode, type Drift, plain, type Shape, steps, type Walk } from "./shapes.ts";

export function isNullable(shape: Shape): boolean {
  return Boolean(("name" in shape ? shape : shape[0]).nullable);
}

/** A value by its shape, and where it does not match; pointers begin with `pointer`. */
export function decoded(raw: unknown, shape: Shape, pointer = ""): { value: unknown; drift: Drift[] } {
  const walk: Walk = { drift: [], path: steps(pointer), exactly: false, budget: { trials: 0 } };
  try {
    return { value: decode(raw, shape, walk), drift: walk.drift };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: raw, drift: [{ pointer: "", expected: "less nesting", got: "more than can be decoded" }] };
  }
}

/** Tells hooks of drift. Throws `DriftError` if the client is strict. */
export function report(exchange: Exchange, drift: readonly Drift[], raw?: unknown): void {
  if (!drift.length) return;
  exchange.drift.push(...drift);
  exchange.emit("onDrift", { drift });
  const [first] = drift;
  if (!exchange.client.settings.strict || !first) return;
  const more = drift.length > 1 ? `, and ${drift.length - 1} more` : "";
  const where = `at ${first.pointer || "the top level"}: expected ${first.expected}, got ${first.got}`;
  throw callError(
    DriftError,
    exchange,
    `HTTP ${exchange.response.status}, but the response drifts from the API's description ${where}${more}`,
    { ...factsOf(exchange), body: shown(raw), rawBody: shown(raw), drift: exchange.drift },
  );
}

function shown(raw: unknown): unknown {
  try {
    return plain(raw);
  } catch {
    return undefined; // nested too deeply
  }
}
