# SPDX-License-Identifier: ISC
"""Many results side by side: verdicts, answers and claims by platform.

Results are taken one at a time, and of each no more is kept than a small number
for each point and answer, so that time and memory grow with their number alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reports import atlas, claims
from reports.records import Catalogue
from reports.result import required_tally
from reports.verdicts import OPEN, VERDICTS, Result

ABSENT = ""
RANK = ("FAIL", *OPEN, "PASS", "UNTESTED", "UNSUPPORTED")


@dataclass(frozen=True)
class Row:
    """What all platforms say to one question: the values by their number.

    `codes` has the number of a value for each platform; 0 is that it has none.
    """

    key: str
    codes: tuple[int, ...]
    values: tuple[str, ...]

    def value(self, platform: int) -> str:
        """Give what one platform says, '' if nothing."""
        return self.values[self.codes[platform]]

    @property
    def same(self) -> bool:
        """Whether all platforms that say anything say the same."""
        return len(set(self.codes) - {0}) <= 1

    @property
    def groups(self) -> list[tuple[str, list[int]]]:
        """Give each value with its platforms, the most frequent first."""
        found: dict[int, list[int]] = {}
        for platform, code in enumerate(self.codes):
            found.setdefault(code, []).append(platform)
        groups = [(self.values[c], mine) for c, mine in found.items() if c]
        return sorted(groups, key=lambda group: (-len(group[1]), group[1]))


class Grid:
    """Questions by platforms, a number a cell."""

    def __init__(self) -> None:
        """Begin without questions."""
        self._keys: dict[str, int] = {}
        self._values: dict[str, int] = {ABSENT: 0}
        self._columns: list[array[int]] = []

    def add(self, answers: Iterable[tuple[str, str]]) -> None:
        """Take the answers of one more platform."""
        column = array("L", bytes(len(self._keys) * array("L").itemsize))
        for key, value in answers:
            at = self._keys.setdefault(key, len(self._keys))
            if at >= len(column):
                column.extend([0] * (at + 1 - len(column)))
            column[at] = self._values.setdefault(value, len(self._values))
        self._columns.append(column)

    def rows(self) -> Iterator[Row]:
        """Give the questions in the order in which they came."""
        values = tuple(self._values)
        for key, at in self._keys.items():
            codes = tuple(c[at] if at < len(c) else 0 for c in self._columns)
            yield Row(key, codes, values)

    def __len__(self) -> int:
        """Count the questions."""
        return len(self._keys)


@dataclass(frozen=True)
class Column:
    """What is said of a platform as a whole."""

    name: str
    facts: Mapping[str, str]
    counts: Mapping[str, int]
    required: Mapping[str, int]
    unexpected: int
    started: str
    complete: bool

    @property
    def state(self) -> str:
        """Say in a word what it is to the standard."""
        if self.required.get("FAIL"):
            return "not conforming"
        if any(self.required.get(verdict) for verdict in OPEN):
            return "open"
        return "nothing wrong seen" if self.required.get("PASS") else "nothing decided"


@dataclass
class Comparison:
    """All platforms, and the grids of what they say."""

    edition: str = ""
    columns: list[Column] = field(default_factory=list)
    says: dict[str, str] = field(default_factory=dict)
    levels: dict[str, str] = field(default_factory=dict)
    points: Grid = field(default_factory=Grid)
    clauses: Grid = field(default_factory=Grid)
    claims: dict[str, Grid] = field(default_factory=dict)
    choices: Grid = field(default_factory=Grid)
    atlas: Grid = field(default_factory=Grid)
    _names: dict[str, int] = field(default_factory=dict)

    def add(self, result: Result, catalogue: Catalogue) -> None:
        """Take one more result, of which nothing else is kept."""
        self.edition = result["edition"]
        self.columns.append(
            Column(
                self._name(result["platform"]),
                dict(result["facts"]),
                dict(result["counts"]),
                dict(required_tally(result)),
                result["unexpected"],
                result["run"]["started"],
                result["run"]["complete"],
            )
        )
        for case in result["cases"]:
            self.says.setdefault(case["id"], case["says"])
            self.levels.setdefault(case["id"], case["level"])
        self.points.add(
            (point["id"], point["verdict"])
            for case in result["cases"]
            for point in case["points"]
        )
        self.clauses.add(_by_clause(result))
        for document, found in claims.documents(catalogue, result):
            grid = self.claims.setdefault(document.key, Grid())
            grid.add((claim.clause.id, claim.state) for claim in found)
        self.choices.add(_choices(result))
        self.atlas.add(_cells(result))

    def _name(self, name: str) -> str:
        """Tell two results of one platform apart."""
        number = self._names[name] = self._names.get(name, 0) + 1
        return name if number == 1 else f"{name}#{number}"


def _by_clause(result: Result) -> Iterator[tuple[str, str]]:
    """Give for each clause the verdict of its points that matters most."""
    found: dict[str, set[str]] = {}
    for case in result["cases"]:
        mine = found.setdefault(case["clause"], set())
        mine.update(point["verdict"] for point in case["points"])
    for clause, verdicts in found.items():
        yield clause, next((v for v in RANK if v in verdicts), ABSENT)


def _choices(result: Result) -> Iterator[tuple[str, str]]:
    for case in result["cases"]:
        if atlas.is_atlas(case):
            continue
        for point in case["points"]:
            for name, value in point.get("observed", {}).items():
                yield f"{point['id']} {name}", value


def _cells(result: Result) -> Iterator[tuple[str, str]]:
    for case in filter(atlas.is_atlas, result["cases"]):
        for point in case["points"]:
            for state, seen in point.get("observed", {}).items():
                cell = atlas.cell(seen)
                wrong = " !" if cell.mark == "!" else ""
                call = case["id"].split("/")[1]
                yield f"{point['type']} {call} {state}", f"{cell.answer}{wrong}"


def used(comparison: Comparison) -> list[str]:
    """List the verdicts that any platform has."""
    return [v for v in VERDICTS if any(c.counts[v] for c in comparison.columns)]


def table(comparison: Comparison) -> list[list[str]]:
    """Give the platforms and their counts as rows of words, the first the heading."""
    verdicts = used(comparison)
    heading = ["platform", *verdicts, "required FAIL", "unexpected", "POSIX.1"]
    rows = [heading]
    for column in comparison.columns:
        counts = [str(column.counts[v]) for v in verdicts]
        failed = str(column.required.get("FAIL", 0))
        surprises = str(column.unexpected)
        rows.append([column.name, *counts, failed, surprises, column.state])
    return rows
