"""The blocks that a template overrides in the one that it extends."""

from __future__ import annotations

from difflib import get_close_matches

from jinja2 import Environment, FunctionLoader, TemplateError, nodes

from ..styling.style import StyleError


def check_blocks(environment: Environment, template: str) -> None:
    """Raise `StyleError` if a template overrides a block that its parent lacks: Jinja would leave it out silently."""
    try:
        if "extends" not in _source(environment, template):
            return
        parsed, parent = _parsed(environment, template)
        known = _blocks(environment, parent) if parent else set[str]()
    except TemplateError:  # rendering reports it
        return
    for block in parsed.body if parent else ():
        if isinstance(block, nodes.Block) and block.name not in known:
            close = get_close_matches(block.name, known, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"it has {', '.join(sorted(known))}"
            raise StyleError(f"{template}:{block.lineno}: {parent} has no block {block.name!r}; {hint}")


def _blocks(environment: Environment, template: str) -> set[str]:
    """The names of the blocks of a template and of all that it extends."""
    parsed, parent = _parsed(environment, template)
    names = {block.name for block in parsed.find_all(nodes.Block)}
    return names | (_blocks(environment, parent) if parent else set())


def _parsed(environment: Environment, template: str) -> tuple[nodes.Template, str]:
    """A template, and the name of the one that it extends, or an empty text."""
    parsed = environment.parse(_source(environment, template), template)
    extends = parsed.find(nodes.Extends)
    parent = extends.template.as_const() if extends and isinstance(extends.template, nodes.Const) else ""
    return parsed, str(parent)


def _source(environment: Environment, template: str) -> str:
    loader = environment.loader or FunctionLoader(lambda name: None)
    return loader.get_source(environment, template)[0]
