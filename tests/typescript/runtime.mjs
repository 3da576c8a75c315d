// What no vector covers, on the fake of the testing kit; writes what came of each check as JSON.

const [index, kit] = await Promise.all([import(process.argv[2]), import(process.argv[3])]);
const hooks = await import(process.argv[4]);
const { BatchResult, OutcomeUnknownError } = index;
const found = {};
const name = async (call) => {
  try {
    await call;
    return "no error";
  } catch (error) {
    return error?.name ?? String(error);
  }
};
const message = (number) => ({
  to: `+6141111${String(number).padStart(4, "0")}`,
  body: "Hello",
  custom_string: `r${number}`,
});
const messages = (count) => Array.from({ length: count }, (_, number) => message(number));

// ── batches ──
{
  const fake = new kit.FakeClickSend();
  const progress = [];
  const result = await fake
    .client()
    .sms.sendAll(messages(2500), {}, { concurrency: 2, onProgress: ({ batch }) => progress.push(batch.length) });
  found.all = {
    calls: fake.calls.length,
    sizes: progress.sort(),
    counts: result.counts,
    complete: result.isComplete,
    own: result.succeeded.every((each) => each.results[0].custom_string === each.item.custom_string),
  };
}
{
  const fake = new kit.FakeClickSend();
  const client = fake.client();
  fake.failNext({ lost: "response" });
  const result = await client.sms.sendAll(messages(1500));
  const before = { counts: result.counts, calls: fake.calls.length };
  const again = await client.sms.sendAll(result);
  found.lost = {
    ...before,
    again: fake.calls.length,
    same: again === result,
    unknown: result.unknown[0].error instanceof OutcomeUnknownError,
  };
  const sent = result.unknown.slice(0, 400).map((each) => each.item.custom_string);
  fake.respondNext(
    {
      response_code: "SUCCESS",
      response_msg: "",
      data: {
        total: 400,
        current_page: 1,
        last_page: 1,
        data: sent.map((each, at) => ({
          custom_string: each,
          to: message(at).to,
          body: "Hello",
          status: "Sent",
          message_id: `m${at}`,
        })),
      },
    },
    { operation: "sms.history" },
  );
  const looked = await client.lookUp(result, { settle: 0 });
  result.settle(looked);
  found.looked = {
    found: looked.found.length,
    absent: looked.absent.length,
    unclear: looked.unclear.length,
    counts: result.counts,
  };
  await client.sms.sendAll(result);
  found.settled = { counts: result.counts, last: fake.calls.at(-1).json.messages.length };
}
{
  const fake = new kit.FakeClickSend();
  const list = messages(5);
  list[2] = { to: "+61411111111", body: 7 };
  const result = await fake.client().sms.sendAll(list);
  found.mistake = {
    counts: result.counts,
    text: result.failed[0].error.message.split(":")[0],
    sent: fake.calls[0].json.messages.length,
  };
}
{
  const fake = new kit.FakeClickSend();
  fake.respondNext({ response_code: "INSUFFICIENT_CREDIT", response_msg: "No credit.", data: null });
  const result = await fake.client().sms.sendAll(messages(3000));
  found.stopped = { counts: result.counts, calls: fake.calls.length, code: result.stoppedBy.code };
  async function* endless() {
    yield message(1);
    throw new Error("broken input");
  }
  const failure = await fake
    .client()
    .sms.sendAll(endless())
    .catch((error) => error);
  found.input = { text: failure.message, result: BatchResult.of(failure)?.counts };
}

// ── look-up of an error ──
{
  const fake = new kit.FakeClickSend();
  const client = fake.client();
  fake.failNext({ lost: "response" });
  const error = await client.sms.send({ messages: messages(2) }).catch((each) => each);
  await new Promise((done) => setTimeout(done, 5));
  const looked = await client.lookUp(error, { settle: 0 });
  found.lookUp = {
    references: error.references,
    states: looked.entries.map((each) => each.state),
    since: fake.calls.at(-1).query.date_from !== undefined,
  };
  found.noList = await name(client.lookUp(new index.OutcomeUnknownError("", { method: "GET", path: "/x" })));
}

// ── pages ──
{
  const fake = new kit.FakeClickSend();
  const client = fake.client();
  const page = (number) => ({
    response_code: "SUCCESS",
    response_msg: "",
    data: { total: 10, current_page: number, last_page: 5, data: [{ body: `a${number}` }, { body: `b${number}` }] },
  });
  for (const number of [1, 2, 3, 4, 5]) fake.respondNext(page(number));
  const bodies = [];
  for await (const each of client.sms.history({}, { prefetch: 3 })) bodies.push(each.body);
  found.prefetch = { bodies, pages: fake.calls.map((each) => each.query.page ?? "1") };
  for (const number of [1, 2]) fake.respondNext(page(number));
  let read = 0;
  for await (const _ of client.sms.history()) if (++read === 3) break;
  found.early = fake.calls.length - 5;
  const list = client.sms.history();
  found.lazy = fake.calls.length - 7;
  fake.failNext({ status: 404 });
  found.promise = await name(list.finally(() => undefined));
}

// ── calls ──
{
  const fake = new kit.FakeClickSend();
  const events = [];
  const note = (kind) => (event) => events.push([kind, event.attempt ?? event.drift[0].pointer]);
  const client = fake.client({
    hooks: {
      onRequest: (event) => {
        event.headers["X-Trace"] = "t";
        note("request")(event);
      },
      onResponse: note("response"),
      onRetry: note("retry"),
      onDrift: note("drift"),
    },
  });
  fake.failNext({ status: 503 });
  fake.driftNext({ "/data": 7 });
  found.drifted = await client.countries.list();
  found.events = [...events];
  found.trace = fake.calls.map((each) => each.headers.get("x-trace"));
  await client.sms.send({ messages: messages(1) }, { body: { large: 2n ** 64n } });
  found.large = /"large":[^,}]*/.exec(new TextDecoder().decode(fake.calls.at(-1).content))?.[0];
  const response = await client.countries.list().withResponse();
  found.response = [response.status, response.attempts, Array.isArray(response.result), response.content.length > 0];
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  found.aborted = await client.countries.list({ signal: controller.signal }).catch((error) => error.message);
  const later = new AbortController();
  fake.failNext({ lost: "time" });
  setTimeout(() => later.abort(), 10);
  found.unsafeAborted = await name(client.sms.send({ messages: messages(1) }, { signal: later.signal }));
  const other = client.withOptions({ headers: { "X-Own": "1" }, strict: true });
  fake.driftNext({ "/data": 7 });
  found.strict = await name(other.countries.list());
  found.own = fake.calls.at(-1).headers.get("x-own");
  found.same = [
    Object.is(client.sms, client.sms),
    Object.is(client.sms.templates, client.sms.templates),
    Object.is(other.sms, client.sms),
  ];
  found.hidden = JSON.stringify(client).includes("fake") || Object.values(client).includes("fake");
}

// ── a hostile server ──
{
  const fake = new kit.FakeClickSend();
  const client = fake.client({ retries: 0 });
  const deep = new TextEncoder().encode("[".repeat(200_000) + "]".repeat(200_000));
  const many = new TextEncoder().encode(`[${"{},".repeat(1_500_000)}{}]`);
  const proto = {
    response_code: "SUCCESS",
    data: [JSON.parse('{"code": "AU", "value": "x", "__proto__": {"polluted": true}, "constructor": 7, "then": 8}')],
  };
  found.hostile = [];
  for (const [body, status] of [
    [deep, 200],
    [deep, 400],
    [many, 200],
    [many, 500],
  ]) {
    fake.respondNext(body, { status });
    found.hostile.push(await name(client.countries.list()));
  }
  fake.respondNext(proto);
  const [country] = await client.countries.list();
  found.proto = [{}.polluted === undefined, country.polluted === undefined, Object.keys(country).includes("__proto__")];
}

// ── webhooks ──
{
  const form =
    "timestamp=1767225604&message_id=A1&status=Delivered&status_code=201&status_text=ok&error_code=&error_text=&custom_string=r1&user_id=1&subaccount_id=2&message_type=sms";
  const receipt = await hooks.smsReceipt(form);
  found.receipt = [receipt.message_id, receipt.custom_string, receipt.timestamp instanceof Date];
  found.badHook = [
    await name(hooks.smsReceipt("")),
    await name(hooks.smsReceipt("{")),
    await name(hooks.smsReceipt("a=b")),
    await name(hooks.smsReceipt([1])),
  ];
  found.secret = [
    await name(hooks.smsReceipt(form, { secret: { expected: "s3cret", given: "s3cret" } })),
    await name(hooks.smsReceipt(form, { secret: { expected: "s3cret", given: "other" } })),
  ];
}
console.log(JSON.stringify(found));
