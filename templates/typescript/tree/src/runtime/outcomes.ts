/** Results that say of each item what became of it: a bulk call can work as a whole and fail in parts. */

import { PartialFailureError } from "./errors.ts";
import type { OutcomeAdder } from "./operation.ts";
import { isObject, own } from "./shapes.ts";

/** What became of the items of a bulk call. */
export interface BulkOutcome<Item> {
  readonly succeeded: readonly Item[];
  readonly failed: readonly Item[];
  /** Throws `PartialFailureError` if an item was refused. */
  raiseForFailures(): void;
}

const SHOWN = 3;

/** Adds what `BulkOutcome` has to a result; the members are not enumerable, so that JSON does not have them. */
export const bulkOutcome: OutcomeAdder = (result, { items, status, success }, meanings = {}) => {
  const listed = own(result as Record<string, unknown>, items);
  const all: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const codeOf = (item: unknown): string => String(isObject(item) ? own(item, status) : undefined);
  const isSuccess = (item: unknown): boolean => success.includes(codeOf(item));
  const failed = all.filter((item) => !isSuccess(item));
  const raiseForFailures = (): void => {
    if (!Array.isArray(listed)) throw new PartialFailureError("the response has no list of items", [], result);
    const [first] = failed.map(codeOf);
    if (first === undefined) return;
    const meaning = (code: string): string => (meanings[code] ? `: ${meanings[code]}` : "");
    const reasons = failed
      .slice(0, SHOWN)
      .map((item) => `[${all.indexOf(item)}] ${codeOf(item)}${meaning(codeOf(item))}`);
    const more = failed.length > SHOWN ? ` and ${failed.length - SHOWN} more` : "";
    throw new PartialFailureError(
      `${failed.length} of ${all.length} were refused: ${reasons.join("; ")}${more}`,
      failed,
      result,
      { code: first, meaning: meanings[first] },
    );
  };
  for (const [name, value] of Object.entries({ succeeded: all.filter(isSuccess), failed, raiseForFailures })) {
    Object.defineProperty(result, name, { value, configurable: true });
  }
};
