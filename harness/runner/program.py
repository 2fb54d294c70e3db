# SPDX-License-Identifier: ISC
"""Running the programs of cases, several at once, none for ever.

A program limits its own time and removes what it started; the limit here is
for the day when the supervisor in the program is what hangs.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

GRACE = 10.0
SIGNALLED = 128


@dataclass(frozen=True)
class Job:
    """A program to run: what it is called, where it is, its time in seconds.

    One that runs alone is started when all others have ended.
    """

    id: str
    program: Path
    seconds: float
    alone: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a program did: raw output, exit status (negative: a signal)."""

    tap: bytes
    stderr: bytes
    status: int
    seconds: float
    problem: str = ""


def by_shell(tap: bytes, stderr: bytes, status: int, seconds: float) -> Outcome:
    """Give the outcome of a program whose status is as $? of a shell has it."""
    problem = ""
    if status > SIGNALLED:
        problem = f"killed by signal {status - SIGNALLED}"
    elif status not in (0, 1):
        problem = f"exit status {status}"
    return Outcome(tap, stderr, status, seconds, problem)


class Pool:
    """Runs jobs, `width` at a time; outcomes are waited for by id."""

    def __init__(self, jobs: Iterable[Job], width: int, folder: Path) -> None:
        """Take the jobs; output is kept in files below `folder` as it comes.

        Those with the longest limits are begun first, so that none is left
        over when the others have ended.
        """
        self._queue = deque(sorted(jobs, key=lambda job: (job.alone, -job.seconds)))
        self._folder = folder
        self._width = max(1, width)
        self._done: dict[str, Outcome] = {}
        self._running: dict[int, tuple[subprocess.Popen[bytes], float]] = {}
        self._news = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._stop = False

    @property
    def outcomes(self) -> dict[str, Outcome]:
        """The outcomes so far, by the id of the job."""
        return self._done

    def start(self) -> None:
        """Begin; return at once."""
        for _ in range(self._width):
            thread = threading.Thread(target=self._work, daemon=True)
            thread.start()
            self._threads.append(thread)

    def wait(self, job: str) -> Outcome:
        """Wait for the outcome of one job."""
        with self._news:
            while job not in self._done:
                if not self._news.wait(timeout=1.0):
                    self._kill_overdue()
            return self._done[job]

    def stop(self) -> None:
        """End what runs, begin nothing more; keep the outcomes there are."""
        with self._news:
            self._stop = True
            self._news.notify_all()
            running = [process for process, _ in self._running.values()]
        for process in running:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
        for thread in self._threads:
            thread.join(GRACE)

    def _kill_overdue(self) -> None:
        now = time.monotonic()
        for process, deadline in list(self._running.values()):
            if now > deadline:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)

    def _work(self) -> None:
        while True:
            with self._news:
                while self._queue and self._queue[0].alone and self._busy:
                    self._news.wait()
                if self._stop or not self._queue:
                    return
                job = self._queue.popleft()
                self._busy += 1
            outcome = self._run(job)
            with self._news:
                self._busy -= 1
                if not self._stop:
                    self._done[job.id] = outcome
                self._news.notify_all()

    def _run(self, job: Job) -> Outcome:
        base = self._folder / job.id
        out_path, err_path = Path(f"{base}.tap"), Path(f"{base}.err")
        start = time.monotonic()
        try:
            with open(out_path, "wb+") as out, open(err_path, "wb+") as err:
                process = subprocess.Popen(
                    [str(job.program)],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    start_new_session=True,
                )
                deadline = start + job.seconds + GRACE
                self._running[process.pid] = (process, deadline)
                status = process.wait()
                seconds = time.monotonic() - start
                del self._running[process.pid]
                out.seek(0)
                err.seek(0)
                tap, stderr = out.read(), err.read(2000)
        except OSError as error:
            reason = error.strerror or "it cannot be run"
            return Outcome(b"", b"", 127, 0.0, f"{error.filename}: {reason}")
        problem = ""
        if seconds > job.seconds + GRACE:
            problem = f"killed after {seconds:.0f} s"
        elif status < 0:
            problem = f"killed by signal {-status}"
        elif status not in (0, 1):
            problem = f"exit status {status}"
        return Outcome(tap, stderr, status, seconds, problem)
