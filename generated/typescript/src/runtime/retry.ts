/** When a call is repeated, how long it waits before that, and which statuses say that it was not carried out. */

import type { Safety } from "./operation.ts";

/** How far an attempt got; `maybe`: it may have been sent. */
export type Phase = "unsent" | "maybe" | "responded";

/** Statuses that may pass. */
export const TRANSIENT: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
const UNCLEAR = [302, 303, 408, 499];
const FIRST_PAUSE = 500;
const MAX_PAUSE = 8_000;
const MAX_RETRY_AFTER = 60_000;

/** Whether a failed attempt may be followed by another. */
export function mayRetry(
  safety: Safety,
  phase: Phase | "done",
  status: number | undefined,
  hasRetryAfter: boolean,
): boolean {
  if (phase === "unsent" || status === 429 || (status === 503 && hasRetryAfter)) return true; // it took no effect
  if (safety === "unsafe") return false;
  return status === undefined || TRANSIENT.includes(status) || status < 300; // the last: its body was cut off
}

/** Whether an error status says that the call was not carried out: docs/decisions/0026 has the reasons. */
export function isRefusal(status: number, hasRetryAfter: boolean): boolean {
  if (status < 200) return false; // no server means that
  return status >= 500 ? status === 501 || (status === 503 && hasRetryAfter) : !UNCLEAR.includes(status);
}

/** The milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3). */
export function retryAfter(value: string | null | undefined): number | undefined {
  const text = (value ?? "").trim();
  if (/^\d{1,10}(\.\d{1,9})?$/.test(text)) return Number(text) * 1000;
  const date =
    /^[a-z]{3}/i.test(text) && text.length <= 64
      ? Date.parse(/[a-z]$|[-+]\d{4}$/i.test(text) ? text : `${text} GMT`)
      : Number.NaN;
  const day = Number(/\d+/.exec(text)?.[0]);
  // `Date` takes 31 February for 3 March.
  return Number.isNaN(date) || (day < 32 && new Date(date).getUTCDate() !== day && /GMT$/.test(text))
    ? undefined
    : Math.max(0, date - Date.now());
}

/** Milliseconds to wait after an attempt; undefined if the next one would come too late. Full jitter. */
export function pause(attempt: number, requested: number | undefined, remaining: number): number | undefined {
  let wait = Math.random() * Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempt - 1, 10));
  if (requested !== undefined) {
    if (requested > MAX_RETRY_AFTER) return undefined;
    wait = Math.max(wait, requested + Math.random() * Math.min(requested / 10, 1000));
  }
  return wait < remaining ? wait : undefined;
}

/** Limits the retries of a client: a full budget pays for 20; after that, each success pays for a fifth of one. */
export const BUDGET = 100;
export const COST = 5;

/** Waits. The signal ends the wait by throwing its reason. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
