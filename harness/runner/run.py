# SPDX-License-Identifier: ISC
"""`./spt run`: pytest with our plugin and our own, quieter, terminal."""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from harness.runner import case as cases
from harness.runner import distant, plugin, targets
from harness.runner import options as command_line
from harness.runner.progress import Keeper, Progress, signals_interrupt
from reports import archive, build, expected, records, result, store, text
from reports.expected import TOP
from reports.verdicts import Result

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


ERRORS = (
    cases.CaseError,
    distant.DistantError,
    command_line.UsageError,
    records.RecordError,
    expected.ExpectError,
    result.ResultError,
)


def main(argv: Sequence[str]) -> int:
    """Run; return the exit status."""
    try:
        options = command_line.parser().parse_args(argv)
    except SystemExit as stop:
        return result.USAGE if stop.code else 0
    try:
        return _run(options)
    except ERRORS as error:
        print(f"spt run: {error}", file=sys.stderr)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"spt run: {where}{error.strerror}", file=sys.stderr)
    return result.USAGE


def _run(options: argparse.Namespace) -> int:
    command_line.check(options)
    known = cases.read_all(TOP / "cases")
    if options.target:
        return _run_there(options, known)
    nodes = command_line.select(options.what, known)
    if options.expect:  # a bad list is told before anything is run
        expected.rules({}, [Path(path) for path in options.expect])
    progress, keeper = Progress(), Keeper()
    folder = Path(tempfile.mkdtemp(prefix="spt."))
    try:
        with signals_interrupt():
            keeper.folder = folder
            plugins = [plugin, progress, keeper]
            status = int(pytest.main(_arguments(options, nodes), plugins=plugins))
        return _finish(options, known, progress, keeper, status)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run_there(options: argparse.Namespace, known: Sequence[cases.Case]) -> int:
    """Run on a target that this system reaches."""
    chosen = command_line.cases_of(options.what, known)
    factor = options.timeout_factor or float(os.environ.get("SPT_TIMEOUT_FACTOR") or 1)
    began, clock = time.time(), time.monotonic()
    progress = Progress()
    names = [case.id for case in known]
    target = targets.connect(
        options.target, options.program, names, factor, options.dangerous or ""
    )
    selected = [case.id for case in chosen] if options.what else []
    collector = distant.Collector(target.connection(), chosen, selected, progress.show)
    complete = False
    try:
        with signals_interrupt(), contextlib.suppress(KeyboardInterrupt):
            collector.collect()
            complete = all(case.id in collector.reader.outcomes for case in chosen)
    finally:
        target.close()
    reader = collector.reader
    if not reader.outcomes:
        said = bytes(collector.log).decode("ascii", "replace").split("\n")
        last = [line for line in said if line.strip()][-1:]
        raise distant.DistantError(f"nothing ran there: {' '.join(last)}")
    run = build.Run(
        runner=f"spt run --target {options.target.partition(':')[0]}",
        started=began,
        seconds=time.monotonic() - clock,
        complete=complete,
        selection=options.what,
    )
    listed = expected.rules(reader.facts, [Path(path) for path in options.expect])
    made = build.build(
        chosen, reader.outcomes, reader.facts, run, options.edition, listed
    )
    raw = archive.Archive(reader.facts, reader.outcomes, began, run.seconds)
    return _report(options, made, raw, records.catalogue(TOP / "cases" / "catalogue"))


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


def _finish(
    options: argparse.Namespace,
    known: Sequence[cases.Case],
    progress: Progress,
    keeper: Keeper,
    status: int,
) -> int:
    if progress.errors:
        raise command_line.UsageError("; ".join(progress.errors))
    if status == pytest.ExitCode.USAGE_ERROR or keeper.session is None:
        return result.USAGE
    if not keeper.selected:
        print("spt run: nothing was selected", file=sys.stderr)
        return result.NOTHING
    session = keeper.session
    outcomes = dict(session.pool.outcomes) if session.pool else {}
    wanted = set(keeper.selected)
    chosen = [c for c in known if any(c.point(kind) in wanted for kind in c.types)]
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
        wanted,
    )
    raw = archive.Archive(session.facts, outcomes, run.started, run.seconds)
    return _report(options, made, raw, session.catalogue)


def _report(
    options: argparse.Namespace,
    made: Result,
    raw: archive.Archive,
    found: records.Catalogue,
) -> int:
    """Write all that a run leaves, print the summary; give the exit status."""
    selected = bool(made["run"]["selection"])
    name = "result" if made["run"]["complete"] else "interrupted"
    out = _place(options.o, made["platform"], selected)
    page = store.write(out, made, raw, found, name)
    summary = text.text(made, found, long=options.v or selected)
    try:
        print(f"{summary}report: {page}", flush=True)
    except BrokenPipeError:  # whoever reads has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return result.exit_status(made)


def _place(given: str | None, platform: str, selected: bool) -> Path:
    """Choose the folder: a selection never takes the place of a whole run."""
    if given:
        return Path(given)
    place = Path(os.environ.get("SPT_OUT", TOP / "out")) / platform
    return place / "selection" if selected else place
