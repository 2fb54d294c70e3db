# SPDX-License-Identifier: ISC
"""The pytest plugin: collects the C files of cases/, one item a test point.

A case is known by its source alone, so collecting compiles nothing.  When the
session runs, the programs of all selected items are started, some at a time
and in order, while pytest goes through the items and takes their outcomes.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

from harness.runner import case as cases
from harness.runner.program import Job, Outcome, Pool
from reports import records, result
from reports.result import TOP, Result

MARKS = (
    *(level.lower() for level in cases.LEVELS),
    *cases.TYPES,
    *(f"posix{edition}" for edition in records.EDITIONS),
    "unprivileged",
)


class NonConformanceError(Exception):
    """A point that is FAIL; holds the point and its case."""

    def __init__(self, point: Result, case: cases.Case) -> None:
        """Keep what the report of the failure shows."""
        super().__init__(point["id"])
        self.point, self.case = point, case


class UnresolvedError(Exception):
    """A point that could not be decided, with the reason."""


class Session:
    """What all items of a run share: the programs, the facts, the rules."""

    def __init__(self, config: pytest.Config) -> None:
        """Prepare; nothing is built or run before the first need of it."""
        self.build = Path(config.getoption("--spt-build") or TOP / "build").absolute()
        self.edition: str = config.getoption("--edition")
        self.extra = [Path(path) for path in config.getoption("--expect")]
        self.jobs: int = config.getoption("--spt-jobs") or os.cpu_count() or 1
        self.factor = float(os.environ.get("SPT_TIMEOUT_FACTOR") or 1)
        self.clauses = records.catalogue(TOP / "cases" / "catalogue").clauses
        self.pool: Pool | None = None
        self.folder: tempfile.TemporaryDirectory[str] | None = None
        self.started = self.ended = 0.0
        self.seconds = 0.0
        self._facts: dict[str, str] | None = None
        self._rules: list[result.Rule] | None = None
        self._points: dict[str, tuple[dict[str, Result], str]] = {}

    @property
    def facts(self) -> dict[str, str]:
        """The facts of the platform, from the program that knows them."""
        if self._facts is None:
            self.make()
            command = [str(self.build / "harness" / "facts")]
            text = subprocess.run(
                command, capture_output=True, text=True, check=True, close_fds=False
            ).stdout
            self._facts = result.read_facts(text)
        return self._facts

    @property
    def rules(self) -> list[result.Rule]:
        """What is expected to fail here."""
        if self._rules is None:
            self._rules = result.rules(self.facts, self.extra)
        return self._rules

    def make(self) -> None:
        """Build the programs, unless whoever called has just done it."""
        if os.environ.get("SPT_BUILT") != str(self.build):
            command = [str(TOP / "spt"), "build"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise pytest.UsageError(done.stderr.strip() or "the build failed")
            os.environ["SPT_BUILT"] = str(self.build)

    def start(self, wanted: list[cases.Case], folder: Path | None = None) -> None:
        """Start the programs of these cases."""
        self.make()
        if folder is None:
            self.folder = tempfile.TemporaryDirectory(prefix="spt.")
            folder = Path(self.folder.name)
        for area in {case.area for case in wanted}:
            (folder / area).mkdir(parents=True, exist_ok=True)
        self.started = time.time()
        self._began = time.monotonic()
        self.pool = Pool((self._job(case) for case in wanted), self.jobs, folder)
        self.pool.start()

    def _job(self, case: cases.Case) -> Job:
        limit = case.seconds * len(case.types) * max(1.0, self.factor)
        program = self.build / "cases" / case.id
        return Job(case.id, program, limit, alone="file-limit" in case.needs)

    def stop(self) -> None:
        """End the run; what is finished is kept."""
        if self.pool is not None:
            self.pool.stop()
            self.seconds = time.monotonic() - self._began
        if self.folder is not None:
            self.folder.cleanup()

    def point(self, case: cases.Case, kind: str) -> tuple[Result, str]:
        """Wait for one point; give it, and what is wrong with its program."""
        if case.id not in self._points:
            found, problem = result.points(case, self._outcome(case))
            self._points[case.id] = ({p["type"]: p for p in found}, problem)
        found_by_type, problem = self._points[case.id]
        return found_by_type[kind], problem

    def _outcome(self, case: cases.Case) -> Outcome:
        if self.pool is not None:
            return self.pool.wait(case.id)
        # A worker of xdist does not know what it will be given.
        self.make()
        with tempfile.TemporaryDirectory(prefix="spt.") as folder:
            (Path(folder) / case.area).mkdir()
            pool = Pool([self._job(case)], 1, Path(folder))
            pool.start()
            return pool.wait(case.id)

    def since(self, case: cases.Case) -> str:
        """Give the first edition that has the clause of a case, or ''."""
        clause = self.clauses.get(case.clause)
        return clause.since if clause else ""


SESSION = pytest.StashKey[Session]()


class CaseFile(pytest.File):
    """A C file in cases/."""

    def collect(self) -> Iterable[pytest.Item]:
        """Give an item for each type that the case names."""
        try:
            case = cases.read(self.path)
        except cases.CaseError as error:
            raise self.CollectError(str(error)) from error
        for kind in case.types:
            yield PointItem.from_parent(self, name=kind, case=case)


class PointItem(pytest.Item):
    """One test point: a case for one socket type."""

    def __init__(self, *, case: cases.Case, **rest: Any) -> None:
        """Take the case, and the marks that -m and -k select by."""
        super().__init__(**rest)
        self.case = case
        self.user_properties += [("clause", case.clause), ("level", case.level)]
        since = self.config.stash[SESSION].since(case)
        marks = [case.level.lower(), self.name, case.area]
        if since:
            marks.append(f"posix{since}")
            self.user_properties.append(("since", since))
        if "root" not in case.needs and "file-limit" not in case.needs:
            marks.append("unprivileged")
        for mark in marks:
            self.add_marker(mark)
        words = (case.id, case.clause, case.point(self.name))
        self.extra_keyword_matches.update(words)

    def setup(self) -> None:
        """Wait for the program; a point that stayed open is an error."""
        session = self.config.stash[SESSION]
        point, problem = session.point(self.case, self.name)
        if point["verdict"] in result.OPEN:
            reason = point.get("reason") or problem or point.get("got", "")
            call = f" {point['at']}: {point['call']}" if "call" in point else ""
            raise UnresolvedError(f"{point['verdict']}:{call} {reason}")
        rule = result.expectation(
            point["id"],
            self.case.clause,
            self.case.level,
            session.since(self.case),
            session.edition,
            session.rules,
        )
        if rule and (rule.kind == "known" or point["verdict"] == "FAIL"):
            reason = rule.reason
            self.add_marker(
                pytest.mark.xfail(
                    strict=True, reason=reason, raises=NonConformanceError
                )
            )

    def runtest(self) -> None:
        """Turn the verdict into pytest's."""
        point, _ = self.config.stash[SESSION].point(self.case, self.name)
        for key, value in point.get("observed", {}).items():
            self.user_properties.append((f"observed_{key}", value))
        if point["verdict"] == "FAIL":
            raise NonConformanceError(point, self.case)
        if point["verdict"] in ("UNSUPPORTED", "UNTESTED"):
            pytest.skip(f"{point['verdict']}: {point.get('reason', '')}")

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        """Show want and got, not a traceback."""
        error = excinfo.value
        if isinstance(error, UnresolvedError):
            return str(error)
        if not isinstance(error, NonConformanceError):
            return str(super().repr_failure(excinfo, style))
        point, case = error.point, error.case
        return (
            f"{case.point(self.name)}: {case.says}\n"
            f"  {case.level} {case.clause}\n"
            f"  {point.get('at', '?')}: {point.get('call', '?')}\n"
            f"    want {point.get('want', '?')}\n    got  {point.get('got', '?')}\n"
            f"  again: build/cases/{case.id} {self.name}"
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the point in pytest's report."""
        return self.path, 0, self.case.point(self.name)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our options."""
    group = parser.getgroup("spt", "socketpair conformance")
    group.addoption("--spt-build", metavar="DIR", help="build tree (build)")
    group.addoption("--spt-jobs", type=int, metavar="N", help="programs at once")
    group.addoption(
        "--edition",
        choices=records.EDITIONS,
        default=records.EDITIONS[-1],
        help="the edition of POSIX that decides (%(default)s)",
    )
    group.addoption(
        "--expect",
        action="append",
        default=[],
        metavar="FILE",
        help="further known deviations, in the form of reports/known/",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register marks, and what the items share."""
    areas = [p.name for p in (TOP / "cases").iterdir() if p.is_dir()]
    for mark in (*MARKS, *areas):
        config.addinivalue_line("markers", f"{mark}: points of this kind")
    try:
        config.stash[SESSION] = Session(config)
    except (records.RecordError, ValueError) as error:
        raise pytest.UsageError(str(error)) from error


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> CaseFile | None:
    """Collect the C files of cases/."""
    if file_path.suffix == ".c" and file_path.parent.parent == TOP / "cases":
        return CaseFile.from_parent(parent, path=file_path)
    return None


@pytest.hookimpl(hookwrapper=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, None, None]:
    """Start all selected programs before the first item, end them after."""
    shared = session.config.stash[SESSION]
    items = getattr(session, "items", [])  # xdist's controller has none
    wanted = {i.case.id: i.case for i in items if isinstance(i, PointItem)}
    option = session.config.option
    by_xdist = hasattr(session.config, "workerinput")
    if wanted and not option.collectonly:
        try:
            shared.rules  # noqa: B018 (a bad list is told now, and once)
        except result.ResultError as error:
            raise pytest.UsageError(str(error)) from error
    if wanted and not by_xdist and not option.collectonly:
        folder = getattr(session.config.option, "spt_folder", None)
        shared.start(list(wanted.values()), folder)
    yield
    shared.stop()
