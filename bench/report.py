"""The figures as a plain table, and what is made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

OURS = "clicksend-sdk"


@dataclass(frozen=True)
class Figure:
    """One measured quantity; whatever it is, less is better."""

    title: str
    unit: str
    samples: Mapping[str, Sequence[float]]
    """What was measured of each client, once per round."""

    targets: Mapping[str, float] = field(default_factory=dict)
    """The highest share of another client's cost that ours may have."""

    failures: Mapping[str, str] = field(default_factory=dict)
    """Clients that could not be measured, and why."""


def table(figure: Figure, number: int) -> str:
    """The figure with a line for each client, ours first."""
    rows: list[tuple[str, ...]] = [("", f"median {figure.unit}", "lowest", "ours : it", "of lowest", "target", "")]
    rows += [_row(name, figure) for name in figure.samples]
    failed = [f"  {name}: not measured: {reason}" for name, reason in figure.failures.items()]
    return "\n".join([f"{number}. {figure.title}", *aligned(rows), *failed])


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines with a name, numbers, and words at the end."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [_line(row, widths) for row in rows]


def _row(name: str, figure: Figure) -> tuple[str, ...]:
    samples = figure.samples[name]
    cells = (name, amount(median(samples)), amount(min(samples)))
    if name == OURS or OURS not in figure.samples:
        return (*cells, "", "", "", "")
    ratio = median(figure.samples[OURS]) / median(samples)
    ratio_of_lowest = min(figure.samples[OURS]) / min(samples)
    target = figure.targets.get(name)
    wanted = f"<= {target:.3g}" if target else ""
    said = verdict(ratio, ratio_of_lowest, target) if target else ""
    return (*cells, f"{ratio:.3f}", f"{ratio_of_lowest:.3f}", wanted, f"{said:9}{_words(ratio)}")


def verdict(ratio: float, ratio_of_lowest: float, target: float) -> str:
    """Medians and lowest values must agree; where they do not, the machine was too busy to tell."""
    met = {ratio <= target, ratio_of_lowest <= target}
    return "unclear" if len(met) == 2 else "met" if met == {True} else "MISSED"


def _words(ratio: float) -> str:
    if 0.95 < ratio < 1.05:
        return "the same"
    return f"we take {1 / ratio:.1f} times less" if ratio < 1 else f"we take {ratio:.1f} times more"


def amount(value: float) -> str:
    """A number with three digits, or with all before the point."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *numbers, words = row
    cells = [name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(numbers, widths[1:], strict=False))]
    return "  " + "  ".join([*cells, words]).rstrip()


def summary(figures: Sequence[Figure]) -> str:
    """How many targets are met, and which are not."""
    verdicts = list[tuple[str, str]]()
    for number, figure in enumerate(figures, 1):
        ours = figure.samples.get(OURS)
        for name, target in figure.targets.items():
            its, said = figure.samples.get(name), "not measured"
            if ours and its:
                said = verdict(median(ours) / median(its), min(ours) / min(its), target)
            verdicts.append((f"{number} against {name}", said))
    open_ones = [f"  {said}: {what}" for what, said in verdicts if said != "met"]
    return "\n".join([f"{len(verdicts) - len(open_ones)} of {len(verdicts)} targets are met", *open_ones])
