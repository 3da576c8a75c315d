import OpenAI from "openai";

export function client(base: string): () => Promise<unknown> {
  const api = new OpenAI({ apiKey: "k", baseURL: base.replace("/v3", "/openai/v1"), dangerouslyAllowBrowser: true });
  const messages = [{ role: "user" as const, content: "Your table is booked for 7 pm." }];
  return () => api.chat.completions.create({ model: "small", messages });
}
