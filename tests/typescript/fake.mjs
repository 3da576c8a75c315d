// Uses the fake of the built package, and writes what came of it.

const [index, kit] = await Promise.all([import(process.argv[2]), import(process.argv[3])]);
const fake = new kit.FakeClickSend();
const client = fake.client({ retries: 2 });
const found = {};
const failure = async (call) => {
  try {
    return await call;
  } catch (error) {
    return `${error.name}${error instanceof index.OutcomeUnknownError ? " unknown" : ""}`;
  }
};
const messages = [
  { to: "+61411111111", body: "Hello", custom_string: "A1" },
  { to: "+61422222222", body: "Hello" },
];
const sent = await client.sms.send({ messages });
found.echo = sent.messages.map((each) => [each.to, each.custom_string ?? null]);
found.ids = new Set(sent.messages.map((each) => each.message_id)).size;
fake.failNext({ status: 429, retryAfter: 3, operation: "countries.list" });
found.countries = (await client.countries.list()).length > 0;
found.pauses = fake.pauses.map((each) => Math.floor(each / 1000));
for (const lost of ["connection", "response", "body"]) {
  fake.failNext({ lost, times: lost === "connection" ? 3 : 1 });
  found[lost] = await failure(client.sms.send({ messages }));
}
fake.failNext({ status: 500 });
found.status = await failure(client.sms.send({ messages }));
fake.failNext({ lost: "time" });
found.time = await failure(client.sms.send({ messages }, { timeout: 20 }));
fake.respondNext({ response_code: "INSUFFICIENT_CREDIT", response_msg: "No.", data: null });
found.code = await failure(client.sms.send({ messages }));
found.calls = fake.calls.map((each) => each.operation);
found.json = fake.calls[0].json.messages[0].body;
console.log(JSON.stringify(found));
