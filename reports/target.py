# SPDX-License-Identifier: ISC
"""What harness/target prints on a system that has nothing but sh.

Facts first; then the TAP of each case between a line with its name and one
with its exit status.  Other lines (a kernel's, on a serial line) may stand
between; a log that was cut off gives what it holds.
"""

from __future__ import annotations

import re
from pathlib import Path

from harness.runner.program import Outcome
from reports.archive import Archive, case_id
from reports.result import ResultError, read_facts

HEAD = b"spt-target 1"
CASE = re.compile(r"@case (\S+)$")
EXIT = re.compile(r"@exit (\d{1,3})$")
SIGNALLED = 128


def is_log(path: Path) -> bool:
    """Tell whether this is such a log, by how it begins."""
    with path.open("rb") as file:
        return HEAD in file.read(4096)


def load(path: Path) -> tuple[Archive, bool]:
    """Read a log; give what it holds, and whether it goes on to its end."""
    text = path.read_bytes().decode("ascii", "replace").replace("\r\n", "\n")
    _, _, text = text.partition(HEAD.decode() + "\n")
    head, *rest = re.split(r"^(?=@case )", text, flags=re.MULTILINE)
    outcomes: dict[str, Outcome] = {}
    for part in rest:
        name, _, body = part.partition("\n")
        match = CASE.match(name)
        case = case_id(match[1]) if match else None
        if case is None:
            raise ResultError(f"{path}: damaged line {name!r}")
        outcomes[case] = _outcome(body)
    whole = bool(re.search(r"^@end$", text, re.MULTILINE))
    return Archive(read_facts(head), outcomes), whole


def _outcome(body: str) -> Outcome:
    lines = body.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if match := EXIT.match(line.rstrip("\n")):
            status = int(match[1])
            tap = "".join(lines[:number]).encode("ascii", "replace")
            problem = "" if status in (0, 1) else f"exit status {status}"
            if status > SIGNALLED:
                problem = f"killed by signal {status - SIGNALLED}"
            return Outcome(tap, b"", status, 0.0, problem)
    return Outcome(body.encode("ascii", "replace"), b"", 0, 0.0, "the log ends in it")
