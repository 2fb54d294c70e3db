# SPDX-License-Identifier: ISC
"""How far a run is, and what it leaves for after pytest has ended."""

from __future__ import annotations

import contextlib
import signal
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from harness.runner import plugin
from harness.runner.session import Session


class Progress:
    """Says how far the run is: a line that moves, or nothing if not a terminal."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.complete = False
        self.errors: list[str] = []
        self._tty = sys.stderr.isatty()
        self._last = 0.0

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what could not be collected."""
        if report.failed:
            self.errors.append(str(report.longrepr))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Learn how much there is to do."""
        self.total = len(session.items)

    def pytest_runtest_logfinish(self) -> None:
        """Count a point."""
        self.done += 1
        self.show(self.done, self.total, "points")

    def show(self, done: int, total: int, what: str = "cases") -> None:
        """Show how far it is, ten times a second at most."""
        now = time.monotonic()
        if self._tty and (now - self._last > 0.1 or done == total):
            self._last = now
            end = "\n" if done == total else ""
            print(f"\r{done} of {total} {what}", end=end, file=sys.stderr)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtestloop(self) -> Generator[None, Any, None]:
        """Learn whether the run came to its end."""
        outcome = yield
        self.complete = outcome.excinfo is None and self.done == self.total


class Keeper:
    """Keeps the plugin's session for after pytest, and gives it its folder."""

    def __init__(self) -> None:
        self.session: Session | None = None
        self.selected: list[str] = []
        self.folder: Path | None = None

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Take the session."""
        self.session = config.stash[plugin.SESSION]
        config.option.spt_folder = self.folder

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take what was selected."""
        for item in session.items:
            if isinstance(item, plugin.PointItem):
                self.selected.append(item.case.point(item.name))


@contextlib.contextmanager
def signals_interrupt() -> Generator[None, None, None]:
    """Make SIGTERM and SIGHUP end a run as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    old = {s: signal.signal(s, interrupt) for s in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
