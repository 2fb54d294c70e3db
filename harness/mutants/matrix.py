# SPDX-License-Identifier: ISC
"""The kill matrix: which cases see which mutant, and what alarms variants raise.

A case that never asks for a name on the repaired system runs with it as it
does without (chosen.c), so only those that ask are run.  Of these each mutant
meets the cases of its own clauses; then, if none has caught it, the others,
those of the same areas first; and a case that has caught nothing meets every
mutant that it asks for, until it catches one.  A variant and a system meet
every case that asks for one of their names.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from harness.mutants import library, lists
from harness.runner.case import Case
from reports.verdicts import OPEN, Result

# Programs that wait leave the processors to others; and most mutants make some wait.
WIDTH = 2 * (os.cpu_count() or 2)
PATIENT = 5 * (os.cpu_count() or 2)

Say = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Alarm:
    """A point that does not pass on a system that is as it may be."""

    change: str
    level: str
    point: Result

    @property
    def false(self) -> bool:
        """Whether it is one too many: what a manual promises others may lack."""
        return self.level != "MANUAL"


@dataclass
class Matrix:
    """What was run and seen.

    `points`, `asked` and `spent` (seconds) are of the repaired system, by case;
    `kills` says, by mutant and by case that met it, whether the case saw it;
    `met` counts the cases that met each variant or system.
    """

    cases: dict[str, Case]
    points: dict[str, list[Result]] = field(default_factory=dict)
    asked: dict[str, frozenset[int]] = field(default_factory=dict)
    spent: dict[str, float] = field(default_factory=dict)
    kills: dict[str, dict[str, bool]] = field(default_factory=dict)
    met: dict[str, int] = field(default_factory=dict)
    alarms: list[Alarm] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def caught(self, mutant: str) -> list[str]:
        """Give the cases that saw it."""
        return [case for case, seen in self.kills.get(mutant, {}).items() if seen]

    @property
    def busy(self) -> set[str]:
        """The cases that have caught a mutant."""
        return {case for mutant in self.kills for case in self.caught(mutant)}

    def idle(self, excused: Iterable[str]) -> list[Case]:
        """Give the cases that have caught none, and should have."""
        busy = self.busy
        return [
            case
            for case in self.cases.values()
            if must_kill(case)
            and self.tells(case)
            and case.id not in busy
            and case.id not in excused
        ]

    def sound(self, case: Case) -> bool:
        """Say whether a failure of the case is the mutant's, not the system's."""
        verdicts = {point["verdict"] for point in self.points[case.id]}
        return not {"FAIL", *OPEN} & verdicts

    def tells(self, case: Case) -> bool:
        """Say whether the case passes on the repaired system, for some type."""
        passes = any(point["verdict"] == "PASS" for point in self.points[case.id])
        return passes and self.sound(case)

    def meets(self, case: Case, names: Iterable[str]) -> bool:
        """Say whether the case asks for one of the names."""
        asked = self.asked[case.id]
        return any(library.asked_as(name) & asked for name in names)


class Runner:
    """Fills a matrix."""

    def __init__(
        self, using: library.Library, cases: Sequence[Case], say: Say, jobs: int = 0
    ) -> None:
        """Take the library, all cases, and whom to tell how far it is."""
        self.using = using
        self.say = say
        self.jobs = jobs
        self.made = Matrix({case.id: case for case in cases})

    def _each(
        self,
        what: str,
        tasks: Sequence[object],
        work: Callable[..., object],
        width: int = PATIENT,
    ) -> None:
        """Do the work for every task, several at once, and say how far it is."""
        began = time.monotonic()
        with ThreadPoolExecutor(self.jobs or width) as pool:
            for number, _ in enumerate(pool.map(work, tasks), 1):
                self.say(what, number, len(tasks))
        spent = self.made.seconds.get(what, 0.0)
        self.made.seconds[what] = spent + time.monotonic() - began

    def repaired(self) -> None:
        """Run every case on the repaired system."""

        def work(case: Case) -> None:
            began = time.monotonic()
            points, asked = self.using.trace(case)
            self.made.points[case.id], self.made.asked[case.id] = points, asked
            self.made.spent[case.id] = time.monotonic() - began

        self._each("the repaired system", list(self.made.cases.values()), work, WIDTH)

    def _meet(self, pair: tuple[lists.Mutant, Case]) -> bool:
        mutant, case = pair
        # What has hung is caught; but only what is quick can be told to hurry.
        quick = self.made.spent[case.id] < library.HURRY * case.seconds / 2
        seen = self.using.sees(case, mutant.names, hurry=quick)
        self.made.kills[mutant.name][case.id] = seen
        return seen

    def _candidates(self, mutant: lists.Mutant) -> list[Case]:
        """Give the cases that can see it: its own, those of their areas, others."""
        cases = [
            case
            for case in self.made.cases.values()
            if self.made.sound(case) and self.made.meets(case, mutant.names)
        ]
        areas = {case.area for case in cases if is_own(case, mutant)}
        return sorted(
            cases,
            key=lambda case: (not is_own(case, mutant), case.area not in areas),
        )

    def mutants(self, chosen: Sequence[lists.Mutant], complete: bool = False) -> None:
        """Let each meet its own cases; with `complete` every case that asks."""
        for mutant in chosen:
            self.made.kills[mutant.name] = {}
        pairs = [
            (mutant, case)
            for mutant in chosen
            for case in self._candidates(mutant)
            if complete or is_own(case, mutant)
        ]
        pairs.sort(key=lambda pair: -pair[1].seconds)
        self._each("mutants", pairs, self._meet)

    def strangers(self, chosen: Sequence[lists.Mutant]) -> None:
        """Let what no case of its own has caught meet the others, one by one."""

        def work(mutant: lists.Mutant) -> None:
            for case in self._candidates(mutant):
                if case.id not in self.made.kills[mutant.name] and self._meet(
                    (mutant, case)
                ):
                    return

        left = [mutant for mutant in chosen if not self.made.caught(mutant.name)]
        self._each("mutants that none of their own caught", left, work)

    def idle(self, chosen: Sequence[lists.Mutant], excused: Iterable[str]) -> None:
        """Let each case that has caught nothing meet mutants until it does."""

        def work(case: Case) -> None:
            for mutant in chosen:
                met = self.made.kills[mutant.name]
                if case.id in met or not self.made.meets(case, mutant.names):
                    continue
                if self._meet((mutant, case)):
                    return

        self._each("cases that have caught none", self.made.idle(excused), work)

    def variants(self, chosen: Sequence[lists.Change]) -> None:
        """Let each meet every case that asks for one of its names."""
        pairs = [
            (change, case)
            for change in chosen
            for case in self.made.cases.values()
            if self.made.meets(case, change.names)
        ]
        for change in chosen:
            self.made.met[change.name] = sum(c is change for c, _ in pairs)

        def work(pair: tuple[lists.Change, Case]) -> None:
            change, case = pair
            before = {p["id"]: p["verdict"] for p in self.made.points[case.id]}
            for point in self.using.run(case, change.names):
                bad = point["verdict"] in ("FAIL", *OPEN)
                if bad and point["verdict"] != before[point["id"]]:
                    alarm = Alarm(change.name, case.level, point)
                    self.made.alarms.append(alarm)

        # The longest first, so that none is left over at the end.
        pairs.sort(key=lambda pair: -self.made.spent[pair[1].id])
        self._each("variants", pairs, work, WIDTH)
        self.made.alarms.sort(key=lambda alarm: (alarm.change, alarm.point["id"]))


def is_own(case: Case, mutant: lists.Mutant) -> bool:
    """Say whether the case is of a clause that the mutant breaks."""
    return case.clause in mutant.clauses or case.id in mutant.clauses


def must_kill(case: Case) -> bool:
    """Say whether a mutant must be seen by it: not by what only records.

    What is in headers/ is seen at compile time, by the wrong headers.
    """
    return case.level != "MAY" and case.area != "headers"
