import { Client } from "@clicksend/sdk/client";
import { send } from "@clicksend/sdk/resources/sms";

/** One call; `base` is the address of the server, with `/v3`. */
export function client(base: string): () => Promise<unknown> {
  const api = new Client({ username: "u", apiKey: "k", baseUrl: base });
  return () => send(api, { messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] });
}
