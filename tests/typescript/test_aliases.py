"""What was renamed since a release: old programs compile with the new package."""

from __future__ import annotations

import json
from pathlib import Path

from generator import write
from tests.diff.pairs import api_of
from tests.diff.test_aliases import NEW, OLD
from tests.support.rendering import rendered

from .test_compiles import PACKAGE, compiled

CALLER = """\
import { type Address, type Draft, Kiosk, type KioskOptions, KioskError, TakenError } from "./out/src/index.ts";
import { get } from "./out/src/resources/payments.ts";

const options: KioskOptions = { username: "u", password: "p" };
const client: Kiosk = new Kiosk(options);
const address: Address = { city: "Bern" };
const draft: Draft = { sku: "a", count: 1, address };

export async function use(): Promise<string | undefined> {
  try {
    await client.orders.create(draft);
    await client.orders.delete("1");
    const payment = await client.payments.get("1");
    await get(client, "1");
    return payment.kind;
  } catch (error) {
    if (error instanceof TakenError) {
      return error.name;
    }
    throw error instanceof KioskError ? error : new Error("another one");
  }
}
"""


def test_the_old_caller_compiles(tmp_path: Path) -> None:
    for name, text in (("old", OLD), ("new", NEW)):
        folder = tmp_path / name
        write(rendered(api_of(text, OLD if name == "new" else "")[0], "typescript"), folder / "out")
        (folder / "caller.ts").write_text(CALLER, "utf-8")
        settings = json.loads((PACKAGE / "tsconfig.json").read_text("utf-8"))
        del settings["compilerOptions"]["rootDir"]
        (folder / "tsconfig.json").write_text(json.dumps(settings | {"include": ["caller.ts"]}), "utf-8")
        (folder / "package.json").write_text('{"type": "module"}', "utf-8")

        assert compiled("tsc-7", folder) == "", name
