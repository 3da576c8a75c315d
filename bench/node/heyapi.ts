import { client as api } from "./heyapi/client.gen";
import { smsSend } from "./heyapi/sdk.gen";

export function client(base: string): () => Promise<unknown> {
  api.setConfig({ baseUrl: base as never, auth: "u:k", throwOnError: true });
  return () => smsSend({ body: { messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] } });
}
