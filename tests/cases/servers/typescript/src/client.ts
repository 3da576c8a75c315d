// Generated from spec.yaml by sdk-generator. Do not edit.

/** A client without methods, for bundles with single operations: `await send(new Client(), { … })`. */

import { CONFIG } from "./config.ts";
import { BaseClient } from "./runtime/client.ts";
import type { Config } from "./runtime/operation.ts";
import type { ClientOptions } from "./runtime/options.ts";

/** Settings of a client. */
export interface AcmeOptions extends ClientOptions {
  /** The variable `region` of the API's URL; `eu` if omitted. `baseUrl` overrides it. */
  region?: "eu" | "us" | undefined;
  /** The variable `port` of the API's URL; `8443` if omitted. `baseUrl` overrides it. */
  port?: string | undefined;
  /** The variable `version` of the API's URL; `v1` if omitted. `baseUrl` overrides it. */
  version?: string | undefined;
}

/** A client of the Acme API without methods: pass it to the functions of `resources/*`. */
export class Client extends BaseClient {
  constructor(options: AcmeOptions = {}, config: Config = CONFIG) {
    super(config, options);
  }
}
