import { ClickSend } from "@clicksend/sdk";

/** The client with all operations. */
export function client(base: string): () => Promise<unknown> {
  const api = new ClickSend({ username: "u", apiKey: "k", baseUrl: base });
  return () => api.sms.send({ messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] });
}
