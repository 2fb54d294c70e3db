# SPDX-License-Identifier: ISC
"""The atlas: what each call answers in each state of a pair, as a table."""

from __future__ import annotations

from dataclasses import dataclass

from reports.verdicts import Result

AREA = "atlas/"
ABSENT = "no such state"


@dataclass(frozen=True)
class Cell:
    """An answer, and what POSIX makes of it.

    `mark` is "=" where the clause permits the answer, "!" where it does not, and
    empty where nothing decides (then `clause` is empty too).
    """

    answer: str
    mark: str
    clause: str


@dataclass(frozen=True)
class Table:
    """The cells of a type: a row a call, by the id of its case, a column a state."""

    type: str
    states: list[str]
    rows: list[tuple[str, list[Cell]]]


def cell(value: str) -> Cell:
    """Read what was recorded: "ANSWER", "ANSWER = CLAUSE" or "ANSWER ! CLAUSE"."""
    for mark in ("=", "!"):
        answer, found, clause = value.rpartition(f" {mark} ")
        if found:
            return Cell(answer, mark, clause)
    return Cell(value, "", "")


def is_atlas(case: Result) -> bool:
    """Say whether a case of a result is of the atlas."""
    return str(case["id"]).startswith(AREA)


def tables(result: Result) -> list[Table]:
    """Give a table for each type of which the result has a cell."""
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for case in filter(is_atlas, result["cases"]):
        for point in case["points"]:
            if point.get("observed"):
                row = (case["id"], point["observed"])
                found.setdefault(point["type"], []).append(row)
    made = []
    for kind, rows in found.items():
        states = list(dict.fromkeys(state for _, seen in rows for state in seen))
        cells = [
            (name, [cell(seen.get(state, "")) for state in states])
            for name, seen in rows
        ]
        made.append(Table(kind, states, cells))
    return made


def summary(result: Result) -> str:
    """Say in one line how many cells there are; empty without the atlas."""
    cells = [c for t in tables(result) for _, row in t.rows for c in row]
    there = [c for c in cells if c.answer not in ("", ABSENT)]
    decided = sum(1 for c in there if c.mark)
    contrary = sum(1 for c in there if c.mark == "!")
    if not there:
        return ""
    return (
        f"atlas: {len(there)} answers, {decided} decided by POSIX, {contrary} contrary"
    )
