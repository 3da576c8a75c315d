"""The records as plain tables: by size, by giant, and what went wrong by cause."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from statistics import median

from .directory import GIANTS, GRAPH, STRATA
from .records import Failure, Record

COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "python": {
        "compiled": ("compile", "probe"),
        "imported": ("compile", "probe", "import", "types"),
        "complete": ("compile", "probe", "import", "methods"),
        "called": ("compile", "probe", "import", "call", "reply"),
    },
    "typescript": {"tsc-5.9": ("tsc 5.9",), "tsc-7": ("tsc 7",), "biome": ("biome",)},
}
"""The columns of each style, with the stages in which nothing may have gone wrong."""
_STAGES = ("load", "check", "build", "render", "format", "write")
_MOST_KINDS, _MOST_CAUSES, _MOST_EXAMPLES = 25, 40, 3
_LARGE = (*GIANTS, *GRAPH)


def report(records: Sequence[Record], style: str = "python", each: bool = False) -> str:
    """Everything that is worth knowing of a run; a line about `each` document, or about the giants only."""
    drawn = [record for record in records if record.spec not in _LARGE]
    giants = [record for record in records if record.spec in _LARGE]
    strata = [(name, [each for each in drawn if each.stratum == name]) for name in STRATA]
    columns = COLUMNS[style]
    head = f"specs refused generated {' '.join(columns)} typed ops warnings(median,max) CPU-s(median,max) MB"
    rows = [["", *head.split()]]
    rows += [
        _row(name, group, columns) for name, group in [*strata, ("giants", giants), ("all", list(records))] if group
    ]
    lines = list(_lines(records if each else giants))
    parts = [_table(rows), _table(lines) if lines[1:] else ""]
    parts += [_listed("Refused at a place", records, lambda record: [record.refusal] if record.refusal else [])]
    parts += [_listed("FAILED", records, lambda record: record.failures), _warnings(records)]
    return "\n\n".join(filter(None, parts))


def _row(name: str, records: list[Record], columns: Mapping[str, tuple[str, ...]]) -> list[str]:
    made = [record for record in records if record.status == "made"]
    checked = [record for record in made if record.typed]
    warnings = [record.warnings for record in made] or [0]
    cpu = [sum(record.stages.values()) for record in records]
    return [
        name,
        str(len(records)),
        str(sum(record.status == "refused" for record in records)),
        str(len(made)),
        *(str(sum(record.fine(*stages) for record in made)) for stages in columns.values()),
        f"{sum(record.fine('mypy') for record in checked)}/{len(checked)}",
        str(sum(record.operations for record in records)),
        f"{median(warnings):.0f}, {max(warnings)}",
        f"{median(cpu):.1f}, {max(cpu):.1f}",
        f"{max(record.peak for record in records):.0f}",
    ]


def _lines(records: Sequence[Record]) -> Iterator[list[str]]:
    yield ["", "ops", "models", "files", "lines", "warnings", *(f"{stage} s" for stage in _STAGES), "MB", ""]
    for record in records:
        numbers = [record.operations, record.models, record.files, record.lines, record.warnings]
        seconds = [f"{record.stages[stage]:.1f}" if stage in record.stages else "-" for stage in _STAGES]
        end = ", ".join(dict.fromkeys(stage for stage, _, _ in record.failures))
        end = f"FAILED: {end}" if end else "fine" if record.fine() else record.status
        yield [record.spec, *map(str, numbers), *seconds, f"{record.peak:.0f}", end]


def _listed(title: str, records: Sequence[Record], of: Callable[[Record], Iterable[Failure]]) -> str:
    """Failures by cause, those of most specs first."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in records:
        for stage, cause, detail in of(record):
            found[stage, cause].append(f"{record.spec}: {detail}")
    lines = [f"{title}: {len({record.spec for record in records if list(of(record))})} specs" if found else ""]
    for (stage, cause), examples in sorted(found.items(), key=lambda entry: -len(entry[1]))[:_MOST_CAUSES]:
        lines += [f"  {len(examples):4} x {stage}: {cause}"]
        lines += [f"           {example}" for example in examples[:_MOST_EXAMPLES]]
    return "\n".join(filter(None, lines))


def _warnings(records: Sequence[Record]) -> str:
    counts, specs = Counter[str](), Counter[str]()
    for record in records:
        counts.update(record.kinds)
        specs.update(dict.fromkeys(record.kinds, 1))
    lines = [f"  {counts[kind]:7} in {number:4} specs: {kind}" for kind, number in specs.most_common(_MOST_KINDS)]
    return "\n".join(["Warnings by kind:", *lines]) if lines else ""


def _table(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(cells))
        for cells in ([*zip(row, widths, strict=True)] for row in rows)
    )
