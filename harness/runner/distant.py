# SPDX-License-Identifier: ISC
"""Runs on another system, to their end: over damage, silence and death.

The cases go there as one program (harness/bundle.c), and what they say comes
back in frames (reports/frames.py).  A case in which the system goes down twice
has failed; what was damaged or lost on its way is run again.
"""

from __future__ import annotations

import os
import selectors
import subprocess
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from harness.runner.case import Case
from reports.frames import Reader

SILENCE = 100.0  # seconds that a system may say nothing, if it is no slow one
TRIES = 3
AT_ONCE = 40

Say = Callable[[int, int], None]


class DistantError(Exception):
    """A system that cannot be reached, or on which nothing runs."""


class Down(Exception):  # noqa: N818 (an event, that is expected)
    """The system went down, fell silent, or cannot be reached any more.

    `case` is what it was in, if the connection knows better than what was read.
    """

    def __init__(self, reason: str, case: str = "") -> None:
        """Keep the reason and the case."""
        super().__init__(reason)
        self.case = case


class Connection(Protocol):
    """A way to a system on which the program of all cases is."""

    def run(self, after: str, what: Sequence[str]) -> Iterator[bytes]:
        """Run the cases behind `after`, or all, of `what`, or of all.

        Gives what is said, in any pieces; raises Down when it ends too early.
        """


class Process:
    """A connection by a command of this system, whose output it reads."""

    def __init__(
        self,
        start: Callable[[str, Sequence[str]], subprocess.Popen[bytes]],
        silence: float,
    ) -> None:
        """Take how to start the command, and how long it may say nothing (s)."""
        self._start = start
        self._silence = silence

    def run(self, after: str, what: Sequence[str]) -> Iterator[bytes]:
        """Give what the command says."""
        process = self._start(after, what)
        assert process.stdout is not None
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(process.stdout, selectors.EVENT_READ)
                while True:
                    if not selector.select(self._silence):
                        raise Down(f"silent for {self._silence:.0f} s")
                    data = os.read(process.stdout.fileno(), 1 << 16)
                    if not data:
                        raise Down(f"it ended, with status {process.wait()}")
                    yield data
        finally:
            process.kill()
            process.stdout.close()
            process.wait()


class Collector:
    """Has cases run over a connection until each has an outcome.

    `log` keeps all that was said, and what was done about it.
    """

    def __init__(
        self,
        connection: Connection,
        cases: Sequence[Case],
        selected: Sequence[str],
        say: Say,
    ) -> None:
        """Take the cases; `selected` names them there, and is empty for all."""
        self.reader = Reader()
        self.log = bytearray()
        self._connection = connection
        self._ids = [case.id for case in cases]
        self._selected = list(selected)
        self._say = say
        self._deaths: dict[str, int] = {}

    def collect(self) -> None:
        """Run all of it."""
        self._whole()
        for _ in range(TRIES):
            lost = [one for one in self._ids if one not in self.reader.outcomes]
            if not lost or not self.reader.outcomes:
                return
            self._note(f"again: {' '.join(lost[:AT_ONCE])}")
            self._once("", lost[:AT_ONCE])

    def _note(self, words: str) -> None:
        self.log += f"\nspt: {words}\n".encode()

    def _once(self, after: str, what: Sequence[str]) -> Down | None:
        """Run until the end; or give what came before it."""
        self.reader.ended, rest = False, b""
        try:
            for data in self._connection.run(after, what):
                self.log += data
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    self.reader.line(line)
                self._say(len(self.reader.outcomes), len(self._ids))
                if self.reader.ended:
                    return None
        except Down as down:
            return down
        return None

    def _whole(self) -> None:
        after, vain = "", 0
        while vain < TRIES:
            number = len(self.reader.outcomes)
            down = self._once(after, self._selected)
            if down is None:
                return
            died = down.case or self.reader.running
            self._note(f"{down}{f', in {died}' if died else ''}")
            self.reader.running = ""
            if died:
                self._deaths[died] = self._deaths.get(died, 0) + 1
            if died and self._deaths[died] > 1:
                self.reader.died(died)
                after = died
            elif died:
                after = self._previous(died)
            elif self.reader.outcomes:
                after = list(self.reader.outcomes)[-1]
            vain = 0 if len(self.reader.outcomes) > number else vain + 1

    def _previous(self, case: str) -> str:
        at = self._ids.index(case) if case in self._ids else 0
        return self._ids[at - 1] if at else ""
