import { client as api } from "./heyapi/client.gen";
import * as operations from "./heyapi/sdk.gen";

/** All operations, by name. */
export function client(base: string): () => Promise<unknown> {
  api.setConfig({ baseUrl: base as never, auth: "u:k", throwOnError: true });
  const all: Readonly<Record<string, unknown>> = operations;
  return all.smsSend as () => Promise<unknown>;
}
