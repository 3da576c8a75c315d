"""The code of styles: what a style can share, and what its user sees when it fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import Style, build, check, load, render
from generator.__main__ import main
from generator.cache import Cache
from generator.ir import Api
from generator.output import tree
from generator.pipeline import generate, write_all
from generator.styling.style import StyleError, unload_all
from generator.timings import Timings

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths: {/pets: {get: {operationId: pets.list, summary: List pets., responses: {"200": {description: All.}}}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "spec.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    unload_all()


@pytest.fixture
def api(folder: Path) -> Api:
    return build(check(load(folder / "spec.yaml")))


def style(name: str, code: str, **files: str) -> Path:
    """A style with these modules and templates; two underscores in a name are a dot."""
    folder = Path(name).resolve()
    (folder / "tree").mkdir(parents=True)
    (folder / "style.py").write_text(code)
    for file, text in files.items():
        file = file.replace("__", ".")
        (folder / ("" if file.endswith(".py") else "tree") / file).write_text(text)
    return folder


HOOKS = {
    "context": "api, options",
    "split": "path, text",
    "format": "path, text",
    "format_all": "texts",
    "verify": "path, text, allowed",
    "interface": "path, text",
    "link": "interfaces",
    "validate": "api",
    "inspect": "api, options",
}


RAISES, RETURNS = "raise KeyError('oops')", "return 5"
FAILING = [(hook, RAISES) for hook in HOOKS] + [(hook, RETURNS) for hook in HOOKS if hook not in ("verify", "link")]


@pytest.mark.parametrize(("hook", "body"), FAILING)
def test_a_hook_that_fails(hook: str, body: str, capsys: pytest.CaptureFixture[str]) -> None:
    needed = "def interface(path, text):\n    return ''\n" if hook == "link" else ""
    toy = style("toy", f"{needed}def {hook}({HOOKS[hook]}):\n    {body}\n", a__txt__jinja="made")
    arguments = ["inspect"] if hook == "inspect" else ["generate", "--no-cache", "--out", "out"]

    code = main([*arguments, "spec.yaml", "--style", str(toy)])

    said = capsys.readouterr().err
    assert code == 1 and "error: " in said and "Traceback" not in said and "internal error" not in said
    assert f"the style toy: {hook}()" in said
    if body == RAISES:
        line = 2 + needed.count("\n")
        assert f"{toy / 'style.py'}:{line}: KeyError: 'oops'" in said
    if hook in ("split", "format", "verify", "interface"):
        assert "a.txt" in said


@pytest.mark.parametrize(
    ("hook", "value", "message"),
    [
        ("split", "[1]", "split() of a.txt must return a list of str, not 1"),
        ("validate", "['oops']", "validate() must return a tuple of Finding, not 'oops'"),
        ("context", "{1: 2}", "context() must return a mapping of str, not 1"),
        ("inspect", "{}", 'the result of inspect() does not match docs/inspect.schema.json: "package" is a required'),
        ("inspect", "{'package': object()}", "inspect() must return JSON: Object of type object is not"),
    ],
)
def test_a_result_with_a_wrong_part(hook: str, value: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    toy = style("toy", f"def {hook}({HOOKS[hook]}):\n    return {value}\n", a__txt__jinja="made")
    arguments = ["inspect"] if hook == "inspect" else ["generate", "--no-cache", "--out", "out"]

    assert main([*arguments, "spec.yaml", "--style", str(toy)]) == 1

    assert f"the style toy: {message}" in capsys.readouterr().err


def test_a_generator_that_fails_late(api: Api) -> None:
    toy = style("toy", "def validate(api):\n    yield from ()\n    raise KeyError('late')\n")

    with pytest.raises(StyleError, match=r"validate\(\) failed") as refused:
        list(Style.load(str(toy)).validate(api))
    assert isinstance(refused.value.__cause__, KeyError)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import nothing_of_this_name\n", r"toy cannot be loaded at .*style\.py:1: ModuleNotFoundError"),
        ("def f(:\n", r"toy cannot be loaded at .*style\.py:1: SyntaxError"),
        ("from .other import x\n", r"toy cannot be loaded at .*other\.py:2: ZeroDivisionError"),
        ("FILTERS = []\n", r"style\.py: FILTERS must be a mapping, not list"),
        ("IGNORE = 'dist'\n", r"style\.py: IGNORE must be a collection, not str"),
        ("TOOLS = ('no-such-tool',)\n", r"the style toy lists no-such-tool in TOOLS, which is not installed"),
        ("DOORS = ('loud',)\n", r"the style toy: DOORS lists 'loud', which is not in FILTERS"),
        ("FILTERS = {'loud': 3}\n", r"style\.py: FILTERS\['loud'\] must be a function, not int"),
        ("FILTERS = {3: str}\n", r"style\.py: FILTERS has 3 in place of a text"),
        (
            "OPTIONS = {'a': None}\n",
            r"style\.py: OPTIONS\['a'\] must be a text, a number, a boolean or a table, not NoneType",
        ),
        ("format = 3\n", r"the style toy: format must be a function, not int"),
        ("ALLOWED = {3: 3}\n", r"style\.py: ALLOWED has 3 in place of a text"),
        ("EXTENDS: str = 'toy'\n", r"the style toy extends itself"),
        ("EXTENDS = 'py' + 'thon'\n", r"style\.py:1: EXTENDS must be the name or the path of a style"),
        ("EXTENDS = 'toy'\n", r"the style toy extends itself"),
    ],
)
def test_a_style_that_cannot_be_loaded(code: str, message: str) -> None:
    toy = style("toy", code, other__py="\n1 / 0\n")

    for _ in range(2):  # a module that failed is not taken for one that is there
        with pytest.raises(StyleError, match=message):
            Style.load(str(toy))


def test_a_process_says_it_in_one_line(folder: Path) -> None:
    toy = style("toy", "def context(api, options):\n    return api.nothing\n")
    root = str(Path(__file__).parents[2])
    command = [sys.executable, "-m", "generator", "generate", "spec.yaml", "--no-cache", "--style", str(toy)]

    done = subprocess.run(command, cwd=folder, env={"PYTHONPATH": root}, capture_output=True, text=True, timeout=60)

    assert done.returncode == 1
    assert done.stderr.startswith("error: the style toy: context() failed at ") and done.stderr.count("\n") == 1


def test_a_style_has_the_modules_of_the_one_that_it_extends(api: Api) -> None:
    style("base", "from .names import Mark, loud\nFILTERS = {'loud': loud, 'of': lambda mark: mark.text}\n"
        "def context(api, options):\n    return {'mark': Mark('base')}\n",
        names__py="class Mark:\n    def __init__(self, text):\n        self.text = text\ndef loud(text):\n    return text.upper()\n",
        a__txt__jinja="{{ api.title | loud }}")  # fmt: skip
    style("middle", "EXTENDS = 'base'\n")
    code = "from .parent import parent\nfrom .parent.parent.names import Mark, loud\nEXTENDS = 'middle'\n"
    code += "def context(api, options):\n    mark = parent.context(api, options)['mark']\n    assert isinstance(mark, Mark)\n"
    code += "    return {'mark': Mark(loud(mark.text))}\n"
    child = style("child", code, b__txt__jinja="{{ mark | of }}")

    assert render(api, Style.load(str(child))) == {"a.txt": "ACME", "b.txt": "BASE"}


BATCHES = """
import subprocess, sys
BUSY = "import time\\nwhile time.process_time() < 0.3: pass"
def format_all(texts):
    subprocess.run([sys.executable, "-c", BUSY], check=True)
    return {path: text.upper() + " " + ",".join(sorted(texts)) for path, text in texts.items()}
"""


def test_a_batch_is_formatted_at_once_and_its_processes_are_counted(folder: Path) -> None:
    files = {"a__txt__jinja": "one", "b__txt__jinja": "two", "c__md__jinja": "three"}
    toy = style("toy", BATCHES, **files)
    timings = Timings(visible=False)

    with Cache(folder / "cache.sqlite") as cache:
        [output] = generate(Path("spec.yaml"), [str(toy)], cache=cache, timings=timings).outputs
    (toy / "tree" / "b.txt.jinja").write_text("changed")
    with Cache(folder / "cache.sqlite") as cache:
        [again] = generate(Path("spec.yaml"), [str(toy)], cache=cache).outputs

    assert output.tree == {"a.txt": "ONE a.txt,b.txt", "b.txt": "TWO a.txt,b.txt", "c.md": "THREE c.md"}
    assert again.tree == {**output.tree, "b.txt": "CHANGED b.txt"}  # what did not change is remembered
    assert timings.spent["format"][0] > 0.5


def test_a_batch_that_loses_a_file(api: Api) -> None:
    toy = style("toy", "def format_all(texts):\n    return {}\n", a__txt__jinja="one")

    with pytest.raises(StyleError, match=r"format_all\(\) gave no text for a\.txt"):
        render(api, Style.load(str(toy)))


def test_files_of_others_in_a_tree_and_in_an_output_are_ignored(capsys: pytest.CaptureFixture[str]) -> None:
    toy = style("toy", "IGNORE = ('node_modules',)\n", a__txt__jinja="made")
    for place in (toy / "tree" / "node_modules", toy / "tree" / "dist", Path("out") / "cache"):
        place.mkdir(parents=True)
        (place / "x.js").write_text("found")
    generation = generate(Path("spec.yaml"), [str(toy)], out=Path("out"))
    assert [changed for _, changed in write_all(generation)] == [["a.txt", "dist/x.js"]]

    checks = ["check", "spec.yaml", "--no-cache", "--out", "out", "--style", str(toy)]

    assert main(checks) == 0
    assert tree.is_as_written(Path("out"), tree.manifest_digest(Path("out")))
    (Path("out") / "dist" / "x.js").write_text("edited")
    assert main(checks) == 1
    assert "+found" in capsys.readouterr().out
