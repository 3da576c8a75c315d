// Calls as users write them: test_compiles.py checks their types, also that wrong ones are errors.

import { Client } from "@clicksend/sdk/client";
import { NotFoundError, OutcomeUnknownError } from "@clicksend/sdk/errors";
import type { SmsMessage } from "@clicksend/sdk/models/sms";
import { delete as remove } from "@clicksend/sdk/resources/contacts";
import { history, send } from "@clicksend/sdk/resources/sms";
import { smsInbound } from "@clicksend/sdk/webhooks";
import { type BatchResult, ClickSend, type Decimal } from "@clicksend/sdk";

const client = new ClickSend({ username: "u", apiKey: () => "k", timeout: 1_000 });
const messages: readonly SmsMessage[] = [{ to: "+61411111111", body: "Hi", schedule: new Date(), from: undefined }];

const sent = await client.sms.send({ messages }, { signal: AbortSignal.timeout(5_000) });
sent.raiseForFailures();
const failed: (string | null | undefined)[] = sent.failed.map((each) => each.status);
for await (const item of client.sms.history({ q: { status: "Sent" } }, { prefetch: 2 })) {
  const price: Decimal | null | undefined = item.message_price;
  console.log(item.date?.getTime(), price, failed);
}
const page = await client.sms.history();
const next = await page.nextPage();
console.log(page.total, page.items.length, next?.items);
await client.contacts.delete(1, 2);
const all: BatchResult<SmsMessage, unknown> = await client.sms.sendAll(messages, { shorten_urls: true });
const looked = await client.lookUp(all);
console.log(looked.found.length);
const { result, status } = await client.sms.price({ messages }).withResponse();
console.log(result.total_price, status);

const light = new Client();
await send(light, { messages });
await remove(light, 1, 2);
for await (const each of history(light).pages()) console.log(each.items);
console.log((await smsInbound("a=b")).message_id);

try {
  await client.account.get();
} catch (error) {
  if (error instanceof NotFoundError) console.log(error.status, error.body?.response_msg);
  if (error instanceof OutcomeUnknownError) await client.lookUp(error);
}

// @ts-expect-error: `messages` is required
client.sms.send({});
// @ts-expect-error: there is no such member
client.sms.send({ messages, mesages: [] });
// @ts-expect-error: a time is a `Date`
client.sms.history({ date_from: 1 });
