# SPDX-License-Identifier: ISC
"""The lists beside this file: what can be wrong, what may differ, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


class ListError(Exception):
    """A list that cannot be read; the message names file, line and fault."""


@dataclass(frozen=True)
class Change:
    """What is not as on the repaired system; its name."""

    name: str

    @property
    def names(self) -> tuple[str, ...]:
        """What the library is told."""
        return (self.name,)


@dataclass(frozen=True)
class Single(Change):
    """One thing; `kind` is the heading that it stands under."""

    kind: str


@dataclass(frozen=True)
class Mutant(Single):
    """One thing wrong; `clauses` are clauses, or single cases, that must see it.

    What can only be wrong on a system that differs has the variant in its name:
    "no-urgent-data+EOPNOTSUPP-as-EINVAL".
    `linux`: Linux does so itself, so that only the repaired system can tell.
    """

    clauses: frozenset[str]
    linux: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """What the library is told."""
        return tuple(self.name.split("+"))


@dataclass(frozen=True)
class Variant(Single):
    """One thing different, and what permits it."""

    permits: str


@dataclass(frozen=True)
class System(Change):
    """A whole system: what it does differently, all of it permitted."""

    variants: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the library is told."""
        return self.variants


def rows(name: str) -> Iterator[tuple[str, str, list[str]]]:
    """Give the lines of a list: where it is, the heading above, the columns."""
    heading = ""
    path = FOLDER / name
    for number, line in enumerate(path.read_text("ascii").splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            heading = line[1:-1]
            continue
        columns = line.split("\t")
        if not all(columns) or len(columns) < 2:
            raise ListError(f"{path}:{number}: not columns with tabs between them")
        yield f"{path}:{number}", heading, columns


def mutants() -> list[Mutant]:
    """Read list.txt."""
    found = []
    for where, heading, columns in rows("list.txt"):
        if len(columns) > 3 or columns[2:] not in ([], ["Linux"]):
            raise ListError(f"{where}: the third column is 'Linux', or not there")
        clauses = frozenset(columns[1].split())
        found.append(Mutant(columns[0], heading, clauses, len(columns) == 3))
    return found


def variants() -> list[Variant]:
    """Read variants.txt."""
    return [
        Variant(columns[0], heading, columns[1])
        for _, heading, columns in rows("variants.txt")
    ]


def systems() -> list[System]:
    """Read systems.txt; each line names variants, and nothing else."""
    known = {variant.name for variant in variants()}
    found = []
    for where, _, columns in rows("systems.txt"):
        names = tuple(columns[1].split())
        if strange := set(names) - known:
            raise ListError(f"{where}: not variants: {' '.join(sorted(strange))}")
        found.append(System(columns[0], names))
    return found


def reasons(name: str) -> dict[str, str]:
    """Read survivors.txt or unkillable.txt: a name, and the reason beside it."""
    return {columns[0]: columns[1] for _, _, columns in rows(name)}
