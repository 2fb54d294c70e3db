# SPDX-License-Identifier: ISC
"""What all test points of a run share: programs, facts, expectations."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from harness.runner import case as cases
from harness.runner.program import Job, Outcome, Pool
from reports import expected, records, result, verdicts
from reports.expected import TOP
from reports.verdicts import Result


class Session:
    """What all items of a run share: the programs, the facts, the rules."""

    def __init__(self, config: pytest.Config) -> None:
        """Prepare; nothing is built or run before the first need of it."""
        self.build = Path(config.getoption("--spt-build") or TOP / "build").absolute()
        self.edition: str = config.getoption("--edition")
        self.extra = [Path(path) for path in config.getoption("--expect")]
        self.jobs: int = config.getoption("--spt-jobs") or os.cpu_count() or 1
        self.factor = float(os.environ.get("SPT_TIMEOUT_FACTOR") or 1)
        self.catalogue = records.catalogue(TOP / "cases" / "catalogue")
        self.pool: Pool | None = None
        self.folder: tempfile.TemporaryDirectory[str] | None = None
        self.started = self.seconds = 0.0
        self._facts: dict[str, str] | None = None
        self._rules: list[expected.Rule] | None = None
        self._points: dict[str, tuple[dict[str, Result], str]] = {}

    @property
    def facts(self) -> dict[str, str]:
        """The facts of the platform, from the program that knows them."""
        if self._facts is None:
            self.make()
            self._facts = result.ask_facts(self.build)
        return self._facts

    @property
    def rules(self) -> list[expected.Rule]:
        """What is expected to fail here."""
        if self._rules is None:
            self._rules = expected.rules(self.facts, self.extra)
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
            found, problem = verdicts.points(case, self._outcome(case))
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
        clause = self.catalogue.clauses.get(case.clause)
        return clause.since if clause else ""
