# SPDX-License-Identifier: ISC
"""`./spt run`: pytest with our plugin and our own, quieter, terminal."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import fnmatch
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from harness.runner import case as cases
from harness.runner import plugin
from reports import archive, build, html, records, result, text
from reports.result import TOP, Result

PLUGINS_OFF = (
    "terminal",
    "logging",
    "cacheprovider",
    "doctest",
    "unraisableexception",
    "threadexception",
    "faulthandler",
    "warnings",
    "stepwise",
    "pastebin",
    "nose",
    "unittest",
    "debugging",
    "tmpdir",
    "junitxml",
    "xdist",
    "xdist.looponfail",
    "setuponly",
    "setupplan",
    "monkeypatch",
    "recwarn",
    "freeze_support",
)


class UsageError(Exception):
    """A command line that cannot be followed; the message says why."""


def select(wanted: Sequence[str], known: Sequence[cases.Case]) -> list[str]:
    """Turn CASE, AREA, GLOB and CASE:TYPE into pytest's node ids, in order."""
    chosen: dict[str, None] = {}
    for word in wanted:
        name, _, kind = word.partition(":")
        name = name.removeprefix("./").removeprefix("cases/").rstrip("/")
        name = name.removesuffix(".c")
        found = [
            case
            for case in known
            if fnmatch.fnmatchcase(case.id, name) or case.area == name
        ]
        if kind:
            found = [case for case in found if kind in case.types]
        if not found:
            names = [case.id for case in known] + [case.area for case in known]
            near = difflib.get_close_matches(name, names, n=1)
            hint = f"; is it {near[0]}?" if near else ""
            raise UsageError(f"no case, area or type like {word!r}{hint}")
        for case in found:
            node = str(case.path)
            chosen[f"{node}::{kind}" if kind else node] = None
    return list(chosen)


class Progress:
    """Says how far the run is: a line that moves, or nothing if not a terminal."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.complete = False
        self.errors: list[str] = []
        self.reports: dict[str, Any] = {}
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
        """Count a point, and show the count ten times a second at most."""
        self.done += 1
        now = time.monotonic()
        if self._tty and (now - self._last > 0.1 or self.done == self.total):
            self._last = now
            end = "\n" if self.done == self.total else ""
            print(f"\r{self.done} of {self.total} points", end=end, file=sys.stderr)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtestloop(self) -> Generator[None, Any, None]:
        """Learn whether the run came to its end."""
        outcome = yield
        self.complete = outcome.excinfo is None and self.done == self.total


@contextlib.contextmanager
def _signals() -> Generator[None, None, None]:
    """Make SIGTERM and SIGHUP end a run as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    old = {s: signal.signal(s, interrupt) for s in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="spt run",
        description="Build, run here, write a result and a report, print a summary.",
        epilog="Exit status: 0 all as expected; 1 unexpected non-conformance; "
        "2 unresolved or incomplete only; 3 usage or bad input; 4 nothing ran.",
    )
    made.add_argument(
        "what", nargs="*", metavar="CASE|AREA|GLOB", help="what to run (everything)"
    )
    made.add_argument("-j", type=int, default=0, metavar="N", help="programs at once")
    made.add_argument("-k", metavar="EXPR", help="points by words, as pytest's -k")
    made.add_argument("-m", metavar="EXPR", help="points by marks, as pytest's -m")
    made.add_argument(
        "-o", metavar="DIR", help="where to write (out/PLATFORM, or $SPT_OUT/PLATFORM)"
    )
    made.add_argument(
        "--edition",
        choices=records.EDITIONS,
        default=records.EDITIONS[-1],
        help="the edition of POSIX that decides (%(default)s)",
    )
    made.add_argument(
        "--expect",
        action="append",
        default=[],
        metavar="FILE",
        help="further known deviations, in the form of reports/known/",
    )
    made.add_argument(
        "--dangerous",
        choices=["file-limit"],
        help="also run what changes the whole system for a moment (root only)",
    )
    made.add_argument(
        "--timeout-factor", type=float, metavar="F", help="stretch every time limit"
    )
    made.add_argument("-v", action="store_true", help="every failure, every claim")
    return made


def _write(out: Path, name: str, made: Result, raw: archive.Archive) -> None:
    """Write archive, result and report; each is whole, or the old one stays."""
    result.write_atomically(out / f"{name}.tap.tar.gz", archive.dump(raw))
    result.write_atomically(out / f"{name}.json", result.dump(made))
    page = html.page(made, records.catalogue(TOP / "cases" / "catalogue"))
    report = "report.html" if name == "result" else f"{name}.html"
    result.write_atomically(out / report, page.encode())


def _place(given: str | None, platform: str, selected: bool) -> Path:
    """Choose the folder: a selection never takes the place of a whole run."""
    if given:
        return Path(given)
    place = Path(os.environ.get("SPT_OUT", TOP / "out")) / platform
    return place / "selection" if selected else place


def main(argv: Sequence[str]) -> int:
    """Run; return the exit status."""
    try:
        options = parser().parse_args(argv)
    except SystemExit as stop:
        return result.USAGE if stop.code else 0
    try:
        return _run(options)
    except (UsageError, records.RecordError, result.ResultError) as error:
        print(f"spt run: {error}", file=sys.stderr)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"spt run: {where}{error.strerror}", file=sys.stderr)
    return result.USAGE


def _arguments(options: argparse.Namespace, nodes: list[str]) -> list[str]:
    made = [f"--rootdir={TOP}", "-c", str(TOP / "pyproject.toml"), "--noconftest"]
    made += ["-s", "--edition", options.edition]
    for name in PLUGINS_OFF:
        made += ["-p", f"no:{name}"]
    for flag, value in (("-k", options.k), ("-m", options.m)):
        if value:
            made += [flag, value]
    for path in options.expect:
        made += ["--expect", path]
    if options.j:
        made += ["--spt-jobs", str(options.j)]
    return made + (nodes or [str(TOP / "cases")])


def _check_options(options: argparse.Namespace) -> None:
    if options.j < 0:
        raise UsageError("-j needs a number that is not negative")
    if options.timeout_factor is not None:
        if options.timeout_factor <= 0:
            raise UsageError("--timeout-factor needs a positive number")
        os.environ["SPT_TIMEOUT_FACTOR"] = str(options.timeout_factor)
    if options.dangerous:
        os.environ["SPT_DANGEROUS"] = options.dangerous
    if options.o:
        Path(options.o).mkdir(parents=True, exist_ok=True)


def _run(options: argparse.Namespace) -> int:
    _check_options(options)
    try:
        known = cases.read_all(TOP / "cases")
    except cases.CaseError as error:
        raise UsageError(str(error)) from error
    nodes = select(options.what, known)
    result.rules({}, [Path(path) for path in options.expect])
    progress, keeper = Progress(), _Keeper()
    folder = Path(tempfile.mkdtemp(prefix="spt."))
    try:
        with _signals():
            keeper.folder = folder
            plugins = [plugin, progress, keeper]
            status = int(pytest.main(_arguments(options, nodes), plugins=plugins))
        return _finish(options, known, progress, keeper, status)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Keeper:
    """Keeps the plugin's session for after pytest, and gives it its folder."""

    def __init__(self) -> None:
        self.session: plugin.Session | None = None
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


def _selected(known: Sequence[cases.Case], points: list[str]) -> list[cases.Case]:
    """Cut the cases down to the points that were selected."""
    wanted = set(points)
    found = []
    for case in known:
        types = tuple(kind for kind in case.types if case.point(kind) in wanted)
        if types:
            found.append(case)
    return found


def _finish(
    options: argparse.Namespace,
    known: Sequence[cases.Case],
    progress: Progress,
    keeper: _Keeper,
    status: int,
) -> int:
    if progress.errors:
        raise UsageError("; ".join(progress.errors))
    if status == pytest.ExitCode.USAGE_ERROR or keeper.session is None:
        return result.USAGE
    if not keeper.selected:
        print("spt run: nothing was selected", file=sys.stderr)
        return result.NOTHING
    session = keeper.session
    outcomes = dict(session.pool.outcomes) if session.pool else {}
    chosen = _selected(known, keeper.selected)
    run = build.Run(
        runner="pytest",
        started=session.started,
        seconds=session.seconds,
        jobs=session.jobs,
        complete=progress.complete,
        selection=[*options.what, *filter(None, (options.k, options.m))],
    )
    made = build.build(
        chosen,
        outcomes,
        session.facts,
        run,
        options.edition,
        session.rules,
        session.build / "cases",
    )
    _keep_points(made, keeper.selected)
    result.judge(made, session.rules)
    out = _place(options.o, made["platform"], bool(run.selection))
    name = "result" if progress.complete else "interrupted"
    raw = archive.Archive(session.facts, outcomes, run.started, run.seconds)
    _write(out, name, made, raw)
    found = records.catalogue(TOP / "cases" / "catalogue")
    page = "report.html" if name == "result" else f"{name}.html"
    summary = text.text(made, found, long=options.v or bool(run.selection))
    try:
        print(f"{summary}report: {out / page}", flush=True)
    except BrokenPipeError:  # whoever reads has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return result.exit_status(made)


def _keep_points(made: Result, points: list[str]) -> None:
    """Drop the points of a program that ran, but were not asked for."""
    wanted = set(points)
    for case in made["cases"]:
        case["points"] = [p for p in case["points"] if p["id"] in wanted]
