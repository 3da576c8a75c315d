"""The results of responses of any status and media type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SPEC = Path(__file__).parents[1] / "cases" / "response_media_types" / "spec.yaml"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case that the generated code is shown of."""
    return GeneratedPackage(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("responses"), head="")


def given(
    generated: GeneratedPackage,
    use: Callable[[Any], Any],
    content: object = b"",
    media_type: str = "application/json",
    status: int = 200,
) -> tuple[Any, str]:
    """The result of a call that the server answers so, and what it was asked for."""
    result, (received,) = generated.exchange(use, reply(content, status=status, headers={"Content-Type": media_type}))
    return result, received.headers["accept"]


@pytest.mark.parametrize(
    ("status", "content", "media_type", "expected"),
    [
        (200, {"name": "May"}, "application/vnd.acme+json", ("Report", {"name": "May"})),
        (200, b"a;b\n\xe9", "text/csv; charset=iso-8859-1", "a;b\n\xe9"),
        (202, {"job": 7}, "application/json", ("Job", {"job": 7})),
        (204, b"", "text/plain", None),
        (203, {"name": "May"}, "application/json", ("Report", {"name": "May"})),
    ],
)
def test_a_reply_is_read_by_its_status_and_type(
    generated: GeneratedPackage, status: int, content: object, media_type: str, expected: Any
) -> None:
    result, accept = given(generated, lambda client: client.reports.get(1), content, media_type, status)

    if isinstance(expected, tuple):
        expected = getattr(generated.module("models"), expected[0])(**expected[1])
    assert result == expected
    assert accept == "application/vnd.acme+json, application/json, */*;q=0.1"


@pytest.mark.parametrize(("status", "name"), [(200, "Job"), (201, "Report"), (202, "Job")])
def test_ranges_of_statuses(generated: GeneratedPackage, status: int, name: str) -> None:
    result, accept = given(generated, lambda client: client.reports.make(1), {"job": 1, "name": "May"}, status=status)

    assert type(result).__name__ == name
    assert accept == "application/json"


def test_replies_without_a_body(generated: GeneratedPackage) -> None:
    def head(client: Any) -> Any:
        return client.with_response(client.reports.exists)(1)

    result, (received,) = generated.exchange(lambda client: client.reports.exists(1), reply(b"", headers={"ETag": "x"}))

    assert result is None
    assert received.line == "HEAD /reports/1 HTTP/1.1"
    assert given(generated, lambda client: client.reports.change(1), status=205)[0] is None
    assert given(generated, lambda client: client.reports.change(1), status=200)[0] is None
    assert given(generated, lambda client: client.reports.replace(1), [])[0] == []
    assert given(generated, lambda client: client.reports.replace(1), None)[0] is None
    assert given(generated, lambda client: client.reports.change(1), 7)[0] == 7


def test_a_reply_that_the_document_leaves_out_is_reachable(generated: GeneratedPackage) -> None:
    kind = generated.module("errors").APIStatusError
    with pytest.raises(kind) as raised:
        generated.exchange(
            lambda client: client.reports.delete(1), reply(b"", status=302, headers={"Location": "/there"})
        )

    assert raised.value.headers["location"] == "/there"


@pytest.mark.parametrize(
    ("method", "content", "media_type", "expected", "accept"),
    [
        ("get", b"<file/>", "application/xml", b"<file/>", "application/xml, */*;q=0.1"),
        ("get", b"\x89", "image/png", b"\x89", "application/xml, */*;q=0.1"),
        ("events", b"data: 1\n\n", "text/event-stream", "data: 1\n\n", "text/event-stream, */*;q=0.1"),
        ("lines", b"{}\n{}\n", "application/x-ndjson", b"{}\n{}\n", "application/x-ndjson, */*;q=0.1"),
        ("name", b"Tom", "text/plain", "Tom", "*/*"),
        ("name", b'"Tom"', "application/json", "Tom", "*/*"),
        ("name", b"Z\xf6", "text/plain; charset=zlib_codec", "Z\ufffd", "*/*"),
        ("download", b"\x00", "application/octet-stream", b"\x00", "application/json, */*;q=0.1"),
    ],
)
def test_responses_that_are_not_json(
    generated: GeneratedPackage, method: str, content: bytes, media_type: str, expected: object, accept: str
) -> None:
    assert given(generated, lambda client: getattr(client.files, method)(), content, media_type) == (expected, accept)


def test_a_reply_as_a_file(generated: GeneratedPackage, tmp_path: Path) -> None:
    to = tmp_path / "report.csv"
    options = {"to": to, "headers": {"Accept": "text/csv"}}

    given(generated, lambda client: client.reports.get(1, options=options), b"a;b\n", "text/csv")

    assert to.read_bytes() == b"a;b\n"
