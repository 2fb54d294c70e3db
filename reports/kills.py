# SPDX-License-Identifier: ISC
"""What `./spt mutants` wrote, for the page: who caught what, and false alarms."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reports import shape
from reports.result import ResultError, read_json
from reports.verdicts import Result

SCHEMA = "spt-mutants/1"
FORM = Path(__file__).parent / "mutants-schema.json"


def load(path: Path) -> Result:
    """Read the file; raise ResultError, in one line, if it is not one."""
    made = read_json(path)
    fault = shape.of(FORM)(made, "it")
    if fault:
        raise ResultError(f"{path}: not a matrix of mutants: {fault}")
    return dict(made)


@dataclass
class Kind:
    """The mutants of one class, and how many were caught."""

    name: str
    mutants: list[Result] = field(default_factory=list)

    @property
    def caught(self) -> int:
        """How many some case has caught."""
        return sum(bool(mutant["caught"]) for mutant in self.mutants)

    @property
    def shall(self) -> tuple[int, int]:
        """How many break what POSIX requires; how many of these were caught."""
        strict = [mutant for mutant in self.mutants if mutant["shall"]]
        return len(strict), sum(bool(mutant["caught"]) for mutant in strict)


def kinds(made: Result) -> list[Kind]:
    """Group the mutants by what they are wrong in, in the order of the list."""
    found: dict[str, Kind] = {}
    for mutant in made["mutants"]:
        name = mutant["class"]
        found.setdefault(name, Kind(name)).mutants.append(mutant)
    return list(found.values())


def by_case(made: Result) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Give, by area, each case that has caught one, and the mutants it caught."""
    found: dict[str, dict[str, list[str]]] = {}
    for mutant in made["mutants"]:
        for case in mutant["caught"]:
            area = found.setdefault(case.split("/")[0], {})
            area.setdefault(case, []).append(mutant["name"])
    return [(area, sorted(cases.items())) for area, cases in sorted(found.items())]


def alarms(made: Result) -> Counter[str]:
    """Count the false alarms of each variant and system."""
    return Counter(alarm["change"] for alarm in made["alarms"] if alarm["false"])
