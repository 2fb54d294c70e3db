# SPDX-License-Identifier: ISC
"""The pytest plugin: collects the C files of cases/, one item a test point.

A case is known by its source alone, so collecting compiles nothing.  When the
session runs, the programs of all selected items are started, some at a time
and in order, while pytest goes through the items and takes their outcomes.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

from harness.runner import case as cases
from harness.runner import options
from harness.runner.session import Session
from reports import expected, records, verdicts
from reports.expected import TOP
from reports.verdicts import Result

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
        if point["verdict"] in verdicts.OPEN:
            reason = point.get("reason") or problem or point.get("got", "")
            call = f" {point['at']}: {point['call']}" if "call" in point else ""
            raise UnresolvedError(f"{point['verdict']}:{call} {reason}")
        rule = expected.expectation(
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
    options.add_shared(group.addoption)


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
        except expected.ExpectError as error:
            raise pytest.UsageError(str(error)) from error
    if wanted and not by_xdist and not option.collectonly:
        folder = getattr(session.config.option, "spt_folder", None)
        shared.start(list(wanted.values()), folder)
    yield
    shared.stop()
