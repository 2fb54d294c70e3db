# SPDX-License-Identifier: ISC
"""What a program of all cases sends (harness/bundle.c): frames, checked.

A frame is a line, `@spt NUMBER CRC TEXT`.  Other things may stand before it and
between, as on a serial line where a kernel prints too; what was lost or damaged
shows by the numbers and the CRC, and costs the case that it was in, no more.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from harness.runner.program import Outcome, by_shell
from reports.verdicts import DIED

MARK = b"@spt "
FRAME = re.compile(rb"@spt (\d{1,9}) ([0-9a-f]{8}) ([ -~]*)$")
EXIT = re.compile(r"(\d{1,3}) (\d+)$")
CASE = re.compile(r"[a-z0-9-]+/[a-z0-9-]+$")
STDERR = 2000


@dataclass
class Reader:
    """Takes lines as they come; keeps facts, and the outcome of each whole case.

    `running` is the case that has begun and not ended; `damaged` names those of
    which something was lost, to be run again; `ended` tells whether the run said
    that it is over.
    """

    facts: dict[str, str] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    running: str = ""
    ended: bool = False
    _number: int = 0
    _case: str = ""
    _whole: bool = True
    _out: list[str] = field(default_factory=list)
    _err: list[str] = field(default_factory=list)

    def line(self, raw: bytes) -> bool:
        """Take a line; tell whether it is a frame."""
        at = raw.rfind(MARK)
        match = FRAME.match(raw[at:].rstrip(b"\r\n")) if at >= 0 else None
        if not match:
            return False
        number, text = int(match[1]), match[3].decode("ascii")
        if zlib.crc32(match[1] + b" " + match[3]) != int(match[2], 16):
            return False
        word, _, rest = text.partition(" ")
        if word == "spt" and number == 1:
            self.ended = False
            self._lose()
            self._number = 0
        if number != self._number + 1:
            self._whole = False
        self._number = number
        self._take(word, rest)
        return True

    def _lose(self) -> None:
        """Give up the case that was running: it will not end any more."""
        if self.running:
            self.damaged.append(self.running)
        self.running = ""

    def _take(self, word: str, rest: str) -> None:
        if word == "fact":
            key, _, value = rest.partition(": ")
            self.facts[key] = value
        elif word == "case" and CASE.match(rest):
            self._lose()
            self.running = self._case = rest
            self._whole = True
            self._out, self._err = [], []
        elif word in ("out", "out+"):
            self._out.append(rest + ("\n" if word == "out" else ""))
        elif word in ("err", "err+"):
            self._err.append(rest + ("\n" if word == "err" else ""))
        elif word == "exit" and (match := EXIT.match(rest)):
            self._exit(int(match[1]), int(match[2]) / 1e6)
        elif word == "end":
            self._lose()
            self.ended = True

    def _exit(self, status: int, seconds: float) -> None:
        if not self._whole:
            self._lose()
        elif self.running:
            self.outcomes[self.running] = by_shell(*self._said(), status, seconds)
        self.running = ""

    def _said(self) -> tuple[bytes, bytes]:
        err = "".join(self._err).encode()[:STDERR]
        return "".join(self._out).encode(), err

    def died(self, case: str) -> None:
        """Keep what a case had said in which the system went down."""
        if case != self._case:
            self._out, self._err = [], []
        self.outcomes[case] = Outcome(*self._said(), 0, 0.0, DIED)
        self.running = ""


def read(lines: Iterable[bytes]) -> Reader:
    """Read frames out of lines, as of a log."""
    reader = Reader()
    for line in lines:
        reader.line(line)
    return reader
