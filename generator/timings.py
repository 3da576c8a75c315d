"""CPU seconds by stage, and a progress line on the terminal during a long stage."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_PATIENCE = 1.0
"""Seconds after which the progress line appears."""


class Timings:
    """The stages of one run. Stages can be nested; the time of an inner stage does not count for the outer one."""

    def __init__(self, *, table: bool = False, visible: bool | None = None) -> None:
        self.spent: dict[str, tuple[float, float]] = {}
        """CPU and wall-clock seconds by stage, in the order of their first start."""

        self._table = table
        self._stack: list[str] = []
        self._since = _now()
        self._status: Any = None
        visible = sys.stderr.isatty() if visible is None else visible
        self._timer = threading.Timer(_PATIENCE, self._show) if visible else None

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure a stage."""
        self._count()
        self._stack.append(name)
        self.spent.setdefault(name, (0.0, 0.0))
        if self._status is not None:
            self._status.update(name)
        try:
            yield
        finally:
            self._count()
            self._stack.pop()

    def _print(self) -> None:
        from rich.console import Console
        from rich.table import Table

        table = Table("stage", box=None, header_style="bold")
        for title in ("CPU s", "wall s", "of CPU"):
            table.add_column(title, justify="right")
        whole = [sum(times) for times in zip(*self.spent.values(), strict=True)] or [0.0, 0.0]
        for name, (cpu, wall) in self.spent.items():
            table.add_row(name, f"{cpu:.2f}", f"{wall:.2f}", f"{cpu / (whole[0] or 1):.0%}")
        table.add_row("all", f"{whole[0]:.2f}", f"{whole[1]:.2f}", "", style="bold")
        Console(stderr=True).print(table)

    def __enter__(self) -> Timings:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
        if self._status is not None:
            self._status.stop()
        if self._table:
            self._print()

    def _count(self) -> None:
        now = _now()
        if self._stack:
            cpu, wall = self.spent[self._stack[-1]]
            self.spent[self._stack[-1]] = (cpu + now[0] - self._since[0], wall + now[1] - self._since[1])
        self._since = now

    def _show(self) -> None:
        from rich.console import Console

        self._status = Console(stderr=True).status(self._stack[-1] if self._stack else "")
        self._status.start()


def _now() -> tuple[float, float]:
    """CPU seconds, including those of finished child processes, and wall-clock seconds."""
    return time.process_time() + sum(os.times()[2:4]), time.perf_counter()
