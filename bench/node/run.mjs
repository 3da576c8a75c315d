// `node run.mjs BUNDLE BASE CALLS` makes this many calls, one after the other, and prints the microseconds of CPU of each.
// With `once` in place of a number it makes one call and prints the error.
import { pathToFileURL } from "node:url";

const [, , bundle, base, calls] = process.argv;
const { client } = await import(pathToFileURL(bundle));
const call = client(base);
if (calls === "once") {
  console.log(await call().then(() => "none", (error) => error.name));
} else {
  for (let left = 200; left > 0; left--) await call();
  const before = process.cpuUsage();
  for (let left = Number(calls); left > 0; left--) await call();
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / Number(calls));
}
process.exit();
