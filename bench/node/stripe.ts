import Stripe from "stripe";

export function client(base: string): () => Promise<unknown> {
  const { hostname, port } = new URL(base);
  const api = new Stripe("sk_test_x", { host: hostname, port: Number(port), protocol: "http", telemetry: false });
  return () => api.paymentIntents.create({ amount: 792, currency: "aud", description: "Your table is booked for 7 pm." });
}
