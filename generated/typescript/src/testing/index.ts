// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** A fake of the API for your own tests: it responds with examples, records calls, and fails on demand. */

import type { ClickSendOptions } from "../client.ts";
import { CONFIG } from "../config.ts";
import { ClickSend as TestedClient } from "../index.ts";
import { EXAMPLES } from "./examples.ts";
import { Fake } from "./fake.ts";

export type { FakeCall } from "./fake.ts";

/** A fake of the API. Nothing leaves the process, and no time passes. */
export class FakeClickSend extends Fake {
  constructor() {
    super(CONFIG, EXAMPLES);
  }

  /** A client of this fake. */
  client(options: ClickSendOptions = {}): TestedClient {
    return new TestedClient({ ...this.options(), ...options, fetch: this.fetch });
  }
}
