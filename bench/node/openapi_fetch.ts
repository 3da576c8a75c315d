import createClient from "openapi-fetch";
import type { paths } from "./schema";

export function client(base: string): () => Promise<unknown> {
  const api = createClient<paths>({ baseUrl: base, headers: { Authorization: `Basic ${btoa("u:k")}` } });
  return async () => {
    const body = { messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] };
    const { data, error } = await api.POST("/sms/send", { body: body as never });
    if (error) throw error;
    return data;
  };
}
