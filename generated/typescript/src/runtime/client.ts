/** A client: its settings and credentials. It has no methods for operations, so that a bundle has only those it uses. */

import { ArgumentError, MissingCredentialsError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { Config, CredentialName, Scheme, Security } from "./operation.ts";
import type { ClientOptions, Credential } from "./options.ts";
import { RetryBudget, sleep } from "./retry.ts";

export const DEFAULT_TIMEOUT = 60_000;
const MAX_TIMEOUT = 2 ** 31 - 1;
/** The key of what clients share, among their options: the fake of the testing kit brings its own. */
export const SHARED: unique symbol = Symbol("shared");

/** What a client shares with its copies. */
export interface Shared {
  readonly budget: RetryBudget;
  /** Waits between attempts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Access tokens by scheme, while they are fetched and until they expire: see oauth.ts. */
  readonly tokens: Map<string, Promise<{ readonly token: string; readonly until: number }>>;
}

/** Settings that every client has. */
interface Defaults {
  readonly timeout: number;
  readonly retries: number;
  readonly headers: Readonly<Record<string, string>>;
}
type Settings = ClientOptions & { readonly [option: string]: unknown; readonly [SHARED]?: Shared };

export class BaseClient {
  readonly config: Config;
  readonly #settings: Settings & Defaults;
  readonly #shared: Shared;

  constructor(config: Config, options: object = {}) {
    const { timeout = DEFAULT_TIMEOUT, retries = 2, headers = {}, ...others } = options as Settings;
    this.config = config;
    this.#settings = { ...others, timeout, retries, headers };
    this.#shared = this.#settings[SHARED] ?? { budget: new RetryBudget(), tokens: new Map(), sleep };
    checkedTimeout(timeout);
    checkedRetries(retries);
    const { security = [], schemes = [] } = config;
    const hasCredentials = schemes.some((scheme) => this.usable(scheme));
    const onPurpose = schemes
      .flatMap(credentialsOf)
      .flat()
      .some((each) => this.#settings[each.option] === "");
    if (security.length && security.every((each) => each.length) && !onPurpose && !hasCredentials)
      throw this.missing(security);
    if (
      hasCredentials &&
      "document" in globalThis &&
      "window" in globalThis &&
      !this.#settings.dangerouslyAllowBrowser
    ) {
      throw new ArgumentError(
        "dangerouslyAllowBrowser: in a web page, everyone who opens it can read the credentials; keep them on a server, or set this option to true",
      );
    }
  }

  /** A client with other settings: `headers` are added to those of this client. Both share one budget of retries. */
  withOptions(changes: ClientOptions): this {
    const headers = { ...this.headers, ...changes.headers };
    const Same = this.constructor as new (options: object) => this;
    return new Same({ ...this.#settings, ...changes, headers, [SHARED]: this.#shared });
  }

  get timeout(): number {
    return this.#settings.timeout;
  }
  get retries(): number {
    return this.#settings.retries;
  }
  get headers(): Readonly<Record<string, string>> {
    return this.#settings.headers;
  }
  get strict(): boolean {
    return this.#settings.strict === true;
  }
  get checkLimits(): boolean {
    return this.#settings.checkLimits !== false;
  }
  get hooks(): readonly Hooks[] {
    return [this.#settings.hooks ?? []].flat() as Hooks[];
  }
  get shared(): Shared {
    return this.#shared;
  }
  get fetch(): typeof globalThis.fetch {
    return this.#settings.fetch ?? globalThis.fetch;
  }
  /** The base URL that the caller chose; undefined if it is that of the API. */
  get ownBaseUrl(): string | undefined {
    return this.#settings.baseUrl ?? (fromEnvironment(`${this.config.environment}_BASE_URL`) || undefined);
  }

  /** The value of an option, such as a variable of the server. */
  option(name: string): unknown {
    return this.#settings[name];
  }

  /** A credential, as it was given or stands in the environment; "" if there is none. */
  credential(each: CredentialName): Credential {
    return (this.#settings[each.option] as Credential | undefined) ?? fromEnvironment(each.environment) ?? "";
  }

  /** The first set of credentials for a scheme that is complete. */
  usable(scheme: Scheme): readonly CredentialName[] | undefined {
    return credentialsOf(scheme).find((set) => set.every((each) => this.credential(each)));
  }

  /** The schemes of the first alternative that has all its credentials. */
  schemes(security: Security): Scheme[] {
    for (const names of security) {
      const found = this.named(names);
      if (found.length === names.length && found.every((each) => this.usable(each))) return found;
    }
    if (security.length) throw this.missing(security);
    return [];
  }

  named(names: readonly string[]): Scheme[] {
    return names.flatMap((name) => this.config.schemes?.find((each) => each.name === name) ?? []);
  }

  missing(security: Security): MissingCredentialsError {
    const listed = (fact: keyof CredentialName): string => {
      const sets = security.map((names) =>
        this.named(names)
          .map((scheme) => credentialsOf(scheme).map((set) => set.map((each) => each[fact]).join(" and ")).join(", or "))
          .join(" and "),
      );
      return [...new Set(sets)].filter(Boolean).join(", or ");
    };
    return new MissingCredentialsError(
      `no credentials: pass ${listed("option")}, or set ${listed("environment")} in the environment`,
    );
  }
}

function credentialsOf(scheme: Scheme): readonly (readonly CredentialName[])[] {
  const flow = scheme.flow?.[1];
  return flow ? [scheme.credentials, [flow.clientId, flow.clientSecret]] : [scheme.credentials];
}

function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
  } catch {
    return undefined; // Deno without the permission
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
