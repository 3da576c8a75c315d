"""The pages in docs/decisions: all have one form, the index lists them, and their links and files exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "decisions"
RUNTIME = ROOT / "templates/python/tree/src/[package]"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
INDEX = (FOLDER / "README.md").read_text("utf-8")

HEAD = re.compile(r"# (\d{4})\. (.+)\n\nStatus: ((?:accepted|replaced by).*)\n\n## ")
SECTIONS = ["Context", "Decision", "Consequences", "Alternatives"]
LINK = re.compile(r"\]\(([^)#]+)\)")
FILE = re.compile(r"`((?:generator|templates|tests|_runtime)/[\w/]+\.py)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_the_form_and_a_line_in_the_index(page: Path) -> None:
    text = page.read_text("utf-8")
    head = HEAD.match(text)

    assert head, f"{page.name}: expected `# NNNN. Title` and `Status: accepted` or `Status: replaced by …`"
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == SECTIONS
    assert page.name.startswith(f"{head[1]}-")
    assert f"| [{head[1]}]({page.name}) | {head[2]} | {head[3]} |" in INDEX


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_files_of_a_page_exist(page: Path) -> None:
    text = page.read_text("utf-8")

    assert [link for link in LINK.findall(text) if not (FOLDER / link).exists()] == []
    assert [file for file in FILE.findall(text) if not ((ROOT / file).exists() or (RUNTIME / file).exists())] == []


def test_numbers_are_consecutive_and_the_index_lists_nothing_else() -> None:
    assert [int(page.name[:4]) for page in PAGES] == list(range(1, len(PAGES) + 1))
    assert re.findall(r"^\| \[\d+\]\(([^)]+)\)", INDEX, re.MULTILINE) == [page.name for page in PAGES]
