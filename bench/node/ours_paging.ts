import { Client } from "@clicksend/sdk/client";
import { history, send } from "@clicksend/sdk/resources/sms";

/** One call, and the items of a list. */
export function client(base: string): () => Promise<unknown> {
  const api = new Client({ username: "u", apiKey: "k", baseUrl: base });
  return async () => {
    for await (const each of history(api)) if (each.message_id) break;
    return send(api, { messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] });
  };
}
