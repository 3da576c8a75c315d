/** A client: its settings and credentials. It has no methods for operations, so that a bundle has only those it uses. */

import { checkCredentials } from "./credentials.ts";
import { ArgumentError } from "./errors.ts";
import type { Config } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { BUDGET, sleep } from "./retry.ts";

const MAX_TIMEOUT = 2 ** 31 - 1;
/** The key of what clients share, among their options: the fake of the testing kit brings its own. */
export const SHARED: unique symbol = Symbol("shared");

/** What a client shares with its copies. */
export interface Shared {
  /** What is left to pay for retries. */
  budget: number;
  /** Waits between attempts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Access tokens by scheme, while they are fetched and until they expire: see oauth.ts. */
  readonly tokens: Map<string, Promise<{ readonly token: string; readonly until: number }>>;
}

/** What the caller has set, or else what is usual; also credentials, and variables of the server. */
export interface Settings extends ClientOptions {
  readonly timeout: number;
  readonly retries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly [SHARED]: Shared;
  readonly [option: string]: unknown;
}

export class BaseClient {
  readonly config: Config;
  readonly #settings: Settings;

  constructor(config: Config, options: object = {}) {
    const {
      timeout = 60_000,
      retries = 2,
      headers = {},
      [SHARED]: shared = { budget: BUDGET, tokens: new Map(), sleep },
      ...others
    } = options as Partial<Settings>;
    this.config = config;
    this.#settings = { ...others, timeout, retries, headers, [SHARED]: shared };
    checkedTimeout(timeout);
    checkedRetries(retries);
    checkCredentials(this);
  }

  /** A client with other settings: `headers` are added to those of this client. Both share one budget of retries. */
  withOptions(changes: ClientOptions): this {
    const headers = { ...this.#settings.headers, ...changes.headers };
    const Same = this.constructor as new (options: object) => this;
    return new Same({ ...this.#settings, ...changes, headers });
  }

  get settings(): Settings {
    return this.#settings;
  }
}

export function checkedTimeout(value: unknown, name = "timeout"): number {
  if (typeof value !== "number" || !(value > 0 && value < Infinity))
    throw new ArgumentError(`${name}: expected milliseconds above 0, got ${String(value)}`);
  return Math.min(value, MAX_TIMEOUT);
}

export function checkedRetries(value: unknown, name = "retries"): number {
  if (!Number.isInteger(value) || (value as number) < 0)
    throw new ArgumentError(`${name}: expected a number from 0, got ${String(value)}`);
  return value as number;
}
