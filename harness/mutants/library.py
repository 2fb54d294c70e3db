# SPDX-License-Identifier: ISC
"""Running the program of a case on a system that is not as it was."""

from __future__ import annotations

import functools
import os
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path

from harness.runner.case import Case
from harness.runner.program import GRACE, Outcome
from reports import verdicts

# As in chosen.c: so many numbers of eight bytes.
SLOTS = 4096
# What a case gets of its time when it is told to hurry; and when nothing is to be
# wrong, for a machine that is busy is no false alarm.
HURRY, PATIENCE = 0.2, 3.0
FAILED = b'  verdict: "FAIL"\n'


def number_of(name: str) -> int:
    """FNV-1a in 64 bits, as chosen.c notes the names that are asked for."""
    number = 14695981039346656037
    for byte in name.encode():
        number = (number ^ byte) * 1099511628211 % 2**64
    return number


@functools.lru_cache(None)
def asked_as(name: str) -> frozenset[int]:
    """Give the numbers of what the library asks when it wants to know of this name."""
    begins = {name}
    for mark in ("=", "-as-"):
        if mark in name:
            begins.add(name.partition(mark)[0] + mark)
    return frozenset(number_of(begin) for begin in begins)


def longest(case: Case) -> float:
    """Give the seconds after which a case has hung, whatever it says."""
    return case.seconds * len(case.types) + GRACE


class Library:
    """The library, and the programs that it is loaded into."""

    def __init__(self, path: Path, programs: Path) -> None:
        """Take the library and the folder of the compiled cases."""
        self.path = path
        self.programs = programs

    def _start(self, case: Case, **settings: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [str(self.programs / case.id)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "LD_PRELOAD": str(self.path), **settings},
        )

    def run(
        self,
        case: Case,
        names: Iterable[str] = ("none",),
        trace: Path | None = None,
        preload: bool = True,
    ) -> list[verdicts.Result]:
        """Run a case, without `preload` on the system as it is; give its points."""
        settings = {"SPT_MUTANT": ",".join(names)}
        settings["SPT_TIMEOUT_FACTOR"] = str(PATIENCE)
        if not preload:
            settings["LD_PRELOAD"] = ""
        if trace:
            settings["SPT_MUTANT_TRACE"] = str(trace)
        process = self._start(case, **settings)
        try:
            tap, _ = process.communicate(timeout=PATIENCE * longest(case))
        except subprocess.TimeoutExpired:
            process.kill()
            tap, _ = process.communicate()
        found, _ = verdicts.points(case, Outcome(tap, b"", process.returncode, 0.0))
        return found

    def sees(self, case: Case, names: Iterable[str], hurry: bool) -> bool:
        """Run a case until one of its points fails; say whether one does.

        With `hurry` it gets a part of its time: what has hung has failed.
        """
        settings = {"SPT_MUTANT": ",".join(names)}
        if hurry:
            settings["SPT_TIMEOUT_FACTOR"] = str(HURRY)
        process = self._start(case, **settings)
        guard = threading.Timer(longest(case), process.kill)
        guard.start()
        try:
            assert process.stdout
            return any(line == FAILED for line in process.stdout)
        finally:
            guard.cancel()
            process.terminate()
            process.communicate()

    def trace(self, case: Case) -> tuple[list[verdicts.Result], frozenset[int]]:
        """Run a case on the repaired system; give its points and what it asked."""
        with tempfile.NamedTemporaryFile(prefix="spt.") as file:
            file.truncate(SLOTS * 8)
            os.fchmod(file.fileno(), 0o666)
            points = self.run(case, trace=Path(file.name))
            numbers = struct.unpack(f"={SLOTS}Q", file.read())
        return points, frozenset(numbers) - {0}
