"""Where a client puts what it takes to be let in."""

from __future__ import annotations

from pathlib import Path

import pytest

from .made import DONE, Made


@pytest.mark.parametrize(
    ("place", "target", "cookie"),
    [("query", "/pets?limit=2&key=s%203", None), ("cookie", "/pets?limit=2", "key=s%203")],
)
def test_a_key_goes_where_it_belongs(place: str, target: str, cookie: str | None, tmp_path: Path) -> None:
    made = Made(
        f"""
security: [{{key: []}}]
paths:
  /pets:
    get:
      operationId: pets.list
      parameters: [{{name: limit, in: query, schema: {{type: integer}}}}]
      {DONE}
  /open: {{get: {{operationId: open.get, security: [], {DONE}}}}}
components: {{securitySchemes: {{key: {{type: apiKey, in: {place}, name: key}}}}}}
""",
        tmp_path,
    )

    pets = made.asked(lambda client: client.pets.list(limit=2), api_key="s 3")
    unlocked = made.asked(lambda client: client.open.get(), api_key="s 3")

    assert (pets.target, pets.headers.get("cookie")) == (target, cookie)
    assert (unlocked.target, unlocked.headers.get("cookie")) == ("/open", None)
