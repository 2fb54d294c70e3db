# SPDX-License-Identifier: ISC
"""The catalogue and the known deviations: files of `field: value` records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

EDITIONS = ("2001", "2008", "2016", "2024")
FIELD = re.compile(r"([a-z-]+):\s*(.*)$")


class RecordError(Exception):
    """A file that is not in the form; the message names file and line."""


def read(path: Path) -> Iterator[dict[str, str]]:
    """Give the records of a file, each with its line under the key `line`."""
    record: dict[str, str] = {}
    key = ""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        raise RecordError(f"{path}: {error}") from error
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith("#"):
            continue
        if not line.strip():
            if record:
                yield record
            record = {}
        elif line[0] in " \t" and key in record:
            record[key] += " " + line.strip()
        elif match := FIELD.match(line):
            key = match[1]
            record.setdefault("line", str(number))
            record[key] = match[2].strip()
        else:
            raise RecordError(f"{path}:{number}: not a field: {line!r}")


@dataclass(frozen=True)
class Clause:
    """A sentence that a system keeps or not, and who says it."""

    id: str
    document: str
    says: str
    where: str
    level: str
    since: str = ""
    same_as: tuple[str, ...] = ()
    untested: str = ""
    note: str = ""
    basis: str = ""
    rationale: str = ""
    header: str = ""
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Area:
    """A group of assertions, numbered from 1: `SP-FD-003` is the third of SP-FD."""

    key: str
    title: str
    rows: int

    def ids(self) -> list[str]:
        """Give the name of each of its assertions."""
        return [f"{self.key}-{number:03}" for number in range(1, self.rows + 1)]


@dataclass(frozen=True)
class Document:
    """A source: the standard, a manual, or our own sense."""

    key: str
    title: str
    clauses: tuple[Clause, ...]

    @property
    def founding(self) -> bool:
        """Whether it is one of the five documents shown in every report."""
        return self.key not in ("posix", "quality", "manuals")


@dataclass(frozen=True)
class Catalogue:
    """All documents, all clauses by their key, and the areas of assertions."""

    documents: tuple[Document, ...]
    clauses: dict[str, Clause] = field(default_factory=dict)
    areas: tuple[Area, ...] = ()


LEVELS = {
    "shall": "SHALL",
    "should": "SHOULD",
    "may": "MAY",
    "implementation-defined": "MAY",
    "unspecified": "MAY",
    "extension": "EXTENSION",
    "quality": "QUALITY",
}


def _clause(record: dict[str, str], document: str, where: str) -> Clause:
    try:
        return Clause(
            id=record.get("clause") or record["claim"],
            document=document,
            says=record["says"],
            where=record["where"],
            level=LEVELS[record["class"]] if "clause" in record else "MANUAL",
            since=record.get("since", ""),
            same_as=tuple(record.get("same-as", "").split()),
            untested=record.get("untested", ""),
            note=record.get("note", ""),
            basis=record.get("basis", ""),
            rationale=record.get("rationale", ""),
            header=record.get("header", ""),
            rows=tuple(record.get("rows", "").split()),
        )
    except KeyError as error:
        raise RecordError(f"{where}: missing or unknown: {error}") from error


def _area(record: dict[str, str], where: str) -> Area:
    try:
        return Area(record["area"], record["title"], int(record["rows"]))
    except (KeyError, ValueError) as error:
        raise RecordError(f"{where}: missing or bad: {error}") from error


def catalogue(folder: Path) -> Catalogue:
    """Read the catalogue; raise RecordError for one that is not in the form.

    A document can have several files: each begins with its key and title.
    """
    titles: dict[str, str] = {}
    mine: dict[str, list[Clause]] = {}
    clauses: dict[str, Clause] = {}
    areas = []
    for path in sorted(folder.glob("*.txt")):
        records = read(path)
        head: dict[str, str] = next(records, {})
        if "document" not in head or "title" not in head:
            raise RecordError(f"{path}: does not begin with a document")
        titles[head["document"]] = head["title"]
        for record in records:
            where = f"{path}:{record['line']}"
            if "area" in record:
                areas.append(_area(record, where))
                continue
            clause = _clause(record, head["document"], where)
            if clause.id in clauses:
                raise RecordError(f"{where}: {clause.id} is there twice")
            if clause.since and clause.since not in EDITIONS:
                raise RecordError(f"{where}: unknown edition {clause.since}")
            clauses[clause.id] = clause
            mine.setdefault(head["document"], []).append(clause)
    documents = tuple(
        Document(key, title, tuple(mine.get(key, ()))) for key, title in titles.items()
    )
    return Catalogue(documents, clauses, tuple(areas))
