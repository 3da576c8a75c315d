"""How the values of parameters stand in a request."""

from __future__ import annotations

from pathlib import Path

from .made import DONE, Made


def test_cookies(tmp_path: Path) -> None:
    made = Made(
        f"""
paths:
  /pets:
    get:
      operationId: pets.list
      parameters:
        - {{name: theme, in: cookie, schema: {{type: string}}}}
        - {{name: size, in: cookie, required: true, schema: {{type: integer}}}}
      {DONE}
""",
        tmp_path,
    )

    first = made.asked(lambda client: client.pets.list(size=3, theme="a;b"))
    second = made.asked(lambda client: client.pets.list(size=4))

    assert first.headers["cookie"] == "theme=a%3Bb; size=3"
    assert second.headers["cookie"] == "size=4"
