// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** A client without methods, for bundles with single operations: `await send(new Client(), { … })`. */

import { CONFIG } from "./config.ts";
import { BaseClient } from "./runtime/client.ts";
import type { Config } from "./runtime/operation.ts";
import type { ClientOptions, Credential } from "./runtime/options.ts";

/** Settings of a client. */
export interface ClickSendOptions extends ClientOptions {
  /** For authentication; `CLICKSEND_USERNAME` in the environment if omitted. An empty text: only calls without. */
  username?: Credential | undefined;
  /** For authentication; `CLICKSEND_API_KEY` in the environment if omitted. An empty text: only calls without. */
  apiKey?: Credential | undefined;
}

/** A client of the ClickSend API without methods: pass it to the functions of `resources/*`. */
export class Client extends BaseClient {
  constructor(options: ClickSendOptions = {}, config: Config = CONFIG) {
    super(config, options);
  }
}
