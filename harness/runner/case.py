# SPDX-License-Identifier: ISC
"""What a test case says of itself, read from its source.

The CASE block is a C initialiser in a form so strict (one member a line, its
value a literal) that no C parser is needed.  A test compares what is read here
with what the program itself says (--describe), for every case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"^CASE \{\n(.*?)^\};$", re.MULTILINE | re.DOTALL)
MEMBER = re.compile(r'^\t\.(\w+)\s*= "?(.*?)"?,$')
TYPES = ("stream", "dgram", "seqpacket", "once")
LEVELS = ("SHALL", "SHOULD", "MAY", "MANUAL", "EXTENSION", "QUALITY")
SECONDS = 5


class CaseError(Exception):
    """A case that is not in the form; the message names file and fault."""


@dataclass(frozen=True)
class Case:
    """The members of struct spt_case, and the id, which is the path."""

    id: str
    path: Path
    clause: str
    level: str
    types: tuple[str, ...]
    says: str
    needs: tuple[str, ...] = ()
    seconds: int = SECONDS

    @property
    def area(self) -> str:
        """The folder, the first part of the id."""
        return self.id.split("/")[0]

    def point(self, kind: str) -> str:
        """Give the id of one test point: this case for one type."""
        return f"{self.id}:{kind}"


def read(path: Path) -> Case:
    """Read a case from its source; raise CaseError if it is not in the form."""
    try:
        block = BLOCK.search(path.read_text(encoding="ascii"))
    except (OSError, UnicodeError) as error:
        raise CaseError(f"{path}: {error}") from error
    if not block:
        raise CaseError(f"{path}: no CASE block")
    facts: dict[str, str] = {}
    for line in block[1].splitlines():
        member = MEMBER.match(line)
        if not member:
            raise CaseError(f"{path}: not a member on one line: {line!r}")
        facts[member[1]] = member[2]
    try:
        named = {word.strip().lower() for word in facts["types"].split("|")}
        case = Case(
            id=f"{path.parent.name}/{path.stem}",
            path=path,
            clause=facts["clause"],
            level=facts["level"],
            types=tuple(kind for kind in TYPES if kind in named),
            says=facts["says"],
            needs=tuple(facts.get("needs", "").split()),
            seconds=int(facts.get("seconds", SECONDS)),
        )
    except (KeyError, ValueError) as error:
        raise CaseError(f"{path}: missing or bad member: {error}") from error
    if case.level not in LEVELS or named - set(TYPES):
        raise CaseError(f"{path}: unknown level or type")
    return case


def read_all(cases: Path) -> list[Case]:
    """Read every case below the folder, in the order of their ids."""
    return sorted((read(p) for p in cases.glob("*/*.c")), key=lambda c: c.id)
