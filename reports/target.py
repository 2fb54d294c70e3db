# SPDX-License-Identifier: ISC
"""Logs of what ran on a system that has nothing but sh, or not even that.

What a program of all cases sends is in reports/frames.py.  harness/target prints
facts first; then the TAP of each case between a line with its name and one with
its exit status.  Other lines (a kernel's, on a serial line) may stand between; a
log that was cut off gives what it holds.
"""

from __future__ import annotations

import re
from pathlib import Path

from harness.runner.program import Outcome, by_shell
from reports import frames
from reports.archive import Archive, case_id
from reports.result import ResultError, read_facts

HEAD = b"spt-target 1"
CASE = re.compile(r"@case (\S+)$")
EXIT = re.compile(r"@exit (\d{1,3})$")


def is_log(path: Path) -> bool:
    """Tell whether this is such a log, by how it begins."""
    with path.open("rb") as file:
        start = file.read(1 << 16)
    return HEAD in start[:4096] or frames.MARK + b"1 " in start


def load(path: Path) -> tuple[Archive, bool]:
    """Read a log; give what it holds, and whether it goes on to its end."""
    raw = path.read_bytes()
    if HEAD not in raw[:4096]:
        found = frames.read(raw.split(b"\n"))
        return Archive(found.facts, found.outcomes), found.ended and not found.damaged
    text = raw.decode("ascii", "replace").replace("\r\n", "\n")
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
            return by_shell(tap, b"", status, 0.0)
    return Outcome(body.encode("ascii", "replace"), b"", 0, 0.0, "the log ends in it")
