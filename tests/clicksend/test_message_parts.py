"""Counting the parts of a text message: alphabets of 3GPP TS 23.038, sizes as in the description of `sms.send`."""

from __future__ import annotations

from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.extras.parts import count_parts
from hypothesis import example, given, settings
from hypothesis import strategies as st

# TS 23.038, 6.2.1: the code points of positions 0x00 to 0x7F, by row of 16; 0x1B is the escape.
DEFAULT_ALPHABET = """
0040 00A3 0024 00A5 00E8 00E9 00F9 00EC 00F2 00C7 000A 00D8 00F8 000D 00C5 00E5
0394 005F 03A6 0393 039B 03A9 03A0 03A8 03A3 0398 039E ---- 00C6 00E6 00DF 00C9
0020 0021 0022 0023 00A4 0025 0026 0027 0028 0029 002A 002B 002C 002D 002E 002F
0030 0031 0032 0033 0034 0035 0036 0037 0038 0039 003A 003B 003C 003D 003E 003F
00A1 0041 0042 0043 0044 0045 0046 0047 0048 0049 004A 004B 004C 004D 004E 004F
0050 0051 0052 0053 0054 0055 0056 0057 0058 0059 005A 00C4 00D6 00D1 00DC 00A7
00BF 0061 0062 0063 0064 0065 0066 0067 0068 0069 006A 006B 006C 006D 006E 006F
0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 007A 00E4 00F6 00F1 00FC 00E0
"""
# 6.2.1.1: positions 0A, 14, 28, 29, 2F, 3C, 3D, 3E, 40 and 65 of the extension table.
EXTENSION = "000C 005E 007B 007D 005C 005B 007E 005D 007C 20AC"
BASIC = {chr(int(each, 16)) for each in DEFAULT_ALPHABET.split() if each != "----"}
ESCAPED = {chr(int(each, 16)) for each in EXTENSION.split()}


def test_every_character_of_the_basic_plane_has_its_place() -> None:
    assert (len(BASIC), len(ESCAPED)) == (127, 10)
    for code in range(0x10000):
        found = count_parts(chr(code))
        used = (160 if found.encoding == "GSM-7" else 70) - found.left

        expected = ("GSM-7", 1) if chr(code) in BASIC else ("GSM-7", 2) if chr(code) in ESCAPED else ("UCS-2", 1)
        assert (found.encoding, used) == expected, hex(code)


@pytest.mark.parametrize(
    ("text", "encoding", "lengths", "left"),
    [
        ("", "GSM-7", [0], 160),
        ("a" * 160, "GSM-7", [160], 0),
        ("a" * 161, "GSM-7", [153, 8], 145),
        ("a" * 306, "GSM-7", [153, 153], 0),
        ("a" * 307, "GSM-7", [153, 153, 1], 152),
        ("€" * 80, "GSM-7", [80], 0),
        ("a" + "€" * 79, "GSM-7", [80], 1),
        ("a" + "€" * 80, "GSM-7", [77, 4], 145),  # 1 + 76 × 2 fills a part
        ("€" * 81, "GSM-7", [76, 5], 143),  # the 77th would need one place more than is left
        ("a" * 152 + "€" + "a" * 8, "GSM-7", [152, 9], 143),
        ("ç" * 70, "UCS-2", [70], 0),
        ("ç" * 71, "UCS-2", [67, 4], 63),
        ("ç" * 134, "UCS-2", [67, 67], 0),
        ("ç" * 135, "UCS-2", [67, 67, 1], 66),
        ("😀" * 35, "UCS-2", [35], 0),
        ("😀" * 36, "UCS-2", [33, 3], 61),  # the 34th would be divided
        ("ç" * 66 + "😀" * 3, "UCS-2", [66, 3], 61),
    ],
)
def test_borders(text: str, encoding: str, lengths: list[int], left: int) -> None:
    found = count_parts(text)

    assert (found.encoding, [len(each) for each in found.texts], found.left) == (encoding, lengths, left)
    assert (found.parts, "".join(found.texts)) == (len(lengths), text)


def test_the_characters_outside_the_alphabet_are_named_once_and_in_order() -> None:
    assert count_parts("Ça va — ça “va” — 😀").non_gsm == ("—", "ç", "“", "”", "😀")
    assert count_parts("{€}\r\n").non_gsm == ()


def test_what_is_cut() -> None:
    assert [count_parts("a" * length).is_cut for length in (153 * 8, 153 * 8 + 1)] == [False, True]


@settings(max_examples=200, deadline=None)
@given(st.text(st.one_of(st.sampled_from(sorted(BASIC | ESCAPED)), st.characters()), max_size=700))
@example("€" * 200)
def test_parts_are_as_full_as_they_can_be(text: str) -> None:
    found = count_parts(text)
    gsm = all(each in BASIC | ESCAPED for each in text)

    def places(part: str) -> int:
        return (
            len(part) + sum(map(ESCAPED.__contains__, part))
            if gsm
            else len(part.encode("utf-16-le", "surrogatepass")) // 2
        )

    single, several = (160, 153) if gsm else (70, 67)
    assert "".join(found.texts) == text
    assert (found.parts == 1) == (places(text) <= single)
    size = single if found.parts == 1 else several
    assert found.left == size - places(found.texts[-1]) >= 0
    assert all(
        places(part) <= size < places(part + after[0])
        for part, after in zip(found.texts, found.texts[1:], strict=False)
    )


def test_both_clients_count_without_a_request() -> None:
    async_client: Any = AsyncClickSend("nora", "s3cret")
    with ClickSend("nora", "s3cret", base_url="http://127.0.0.1:9") as client:
        assert client.sms.parts("Hi").parts == client.with_options(timeout=1).sms.parts("Hi").parts == 1
    assert async_client.sms.parts("ç").encoding == "UCS-2"
