// The page of test_browser.py: calls the API on another origin, and reports to its own what became of each call.
import { ArgumentError, ClickSend, NotFoundError } from "/bundle.mjs";

const api = new URL(location.href).searchParams.get("api");
const settings = { username: "user", apiKey: "key", baseUrl: `${api}/v3`, retries: 0, timeout: 10_000 };
const client = new ClickSend({ ...settings, dangerouslyAllowBrowser: true });
const closed = new ClickSend({ ...settings, baseUrl: `${api}/closed`, dangerouslyAllowBrowser: true });
const message = { to: "+61411111111", body: "Hello", schedule: new Date(1_900_000_000_000) };

const calls = {
  async send() {
    const { messages } = await client.sms.send({ messages: [message] });
    return { status: messages[0].status, isDate: messages[0].date instanceof Date };
  },
  async history() {
    const ids = [];
    for await (const each of client.sms.history()) ids.push(each.message_id);
    return ids;
  },
  upload: () => client.uploads.create({ convert: "fax", file: new File(["content"], "letter.pdf") }),
  missing: () => client.countries.list(),
  refusedRead: () => closed.countries.list(),
  refusedSend: () => closed.sms.send({ messages: [message] }),
  withoutConsent: () => new ClickSend(settings).countries.list(),
};

const outcomes = {};
for (const [name, call] of Object.entries(calls)) {
  try {
    outcomes[name] = { result: await call() };
  } catch (error) {
    const classes = { isMissing: error instanceof NotFoundError, isArgument: error instanceof ArgumentError };
    outcomes[name] = { error: error.name, message: error.message, ...classes };
  }
}
await fetch("/done", { method: "POST", body: JSON.stringify(outcomes) });
