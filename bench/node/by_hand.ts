/** What a careful person would write without a package. */
export function client(base: string): () => Promise<unknown> {
  const headers = { authorization: `Basic ${btoa("u:k")}`, "content-type": "application/json" };
  const body = { messages: [{ to: "+61411111111", body: "Your table is booked for 7 pm." }] };
  return async () => {
    const response = await fetch(`${base}/sms/send`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.json();
  };
}
