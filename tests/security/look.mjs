// Run in a process of its own: import bundles, use all that can be used without a call, and report what ran.
// `node look.mjs FILE…` prints a line of JSON for each bundle: what was found.
import { pathToFileURL } from "node:url";

let found = [];
await fetch("data:,"); // which adds a global of its own
globalThis.canary = () => {
  found.push("canary() ran");
};
globalThis.fetch = () => Promise.reject(new TypeError("there is no network"));
process.on("uncaughtException", () => {}); // of functions that were called without their arguments
const prototypes = [Object, Array, Function, Promise, String].map((each) => each.prototype);
const members = () => JSON.stringify(prototypes.map((each) => Reflect.ownKeys(each).map(String)));
const before = members();
const globals = Reflect.ownKeys(globalThis).length;

/** Use a value: call what takes no argument, construct classes, read every member, to a depth. */
async function use(value, depth = 0, seen = new Set()) {
  if (depth > 6 || value === null || !["object", "function"].includes(typeof value) || seen.has(value)) return;
  seen.add(value);
  if (typeof value === "function" && value.prototype)
    await attempt(() => new value({ baseUrl: "http://localhost", retries: 0 }), depth, seen);
  else if (typeof value === "function" && value.length === 0) await attempt(value, depth, seen);
  for (let owner = value; owner && !prototypes.includes(owner); owner = Object.getPrototypeOf(owner)) {
    for (const key of Reflect.ownKeys(owner)) await attempt(() => value[key], depth, seen);
  }
  await attempt(() => `${value}`, depth, seen);
}

async function attempt(get, depth, seen) {
  try {
    await use(await get(), depth + 1, seen); // awaited: a member called `then` would make a promise of it
  } catch {} // what a value refuses is not what this is about
}

for (const file of process.argv.slice(2)) {
  found = [];
  let error = "";
  try {
    await use(await import(pathToFileURL(file)));
  } catch (failure) {
    error = `${failure}`;
  }
  if (members() !== before || Reflect.ownKeys(globalThis).length !== globals) found.push("a global object has changed");
  console.log(JSON.stringify({ file, found, error }));
}
