# SPDX-License-Identifier: ISC
"""A run on one platform as one user: to its end, over deaths and damage.

A platform of several parts runs them side by side: a system on which cases hang
until their time is up has nothing to do meanwhile.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ci.lab.place import Place
from ci.lab.table import LabError, Platform
from harness.runner import case as cases
from harness.runner.distant import SILENCE, Collector, Process
from reports import archive, build, expected, frames, records, result, store
from reports.expected import TOP
from reports.verdicts import Result

USER = "1000"

Say = Callable[[str, int, int], None]


class Session:
    """Runs the cases on a platform as one of its users.

    `what` are areas and cases, all if empty; `say` is told the run's name, how
    many cases have ended, and of how many.  `parts` is how many there are to run.
    """

    def __init__(
        self,
        place: Place,
        platform: Platform,
        user: str,
        what: list[str],
        out: Path,
        say: Say,
    ) -> None:
        self.place = place
        self.platform = platform
        self.user = user
        self.what = what
        self.say = say
        self.name = platform.name + (".user" if user == "user" else "")
        self.out = out / self.name
        known = cases.read_all(TOP / "cases")
        self.cases = [c for c in known if not what or {c.id, c.area} & set(what)]
        self.reader = frames.Reader()
        self.parts = min(platform.parts, len(self.cases)) or 1
        self.began = 0.0
        self._collectors: dict[int, Collector] = {}
        self._ended = 0
        self._lock = threading.Lock()

    # ---- the command ---------------------------------------------------------

    def _words(self, after: str, what: Sequence[str], folder: Path) -> list[str]:
        options = ["--after", after] if after else []
        environment = ["SPT_DANGEROUS=file-limit"] if self.user == "root" else []
        environment += [f"SPT_UID={USER}"] if self.user == "user" else []
        environment += [f"SPT_AFTER={after}"] if after else []
        environment += [f"SPT_WHAT={','.join(what)}"] if what else []
        environment.append(f"SPT_TIMEOUT_FACTOR={self.platform.factor:g}")
        known = {
            "program": str(self.place.program(self.platform.build)),
            "root": str(self.place.root(self.platform)),
            "initrd": str(self.place.root(self.platform)) + ".cpio.gz",
            "tmp": str(folder),
        }
        words: list[str] = []
        for word in shlex.split(self.platform.run):
            if word == "{arguments}":
                words += ["run", *options, *what]
            elif word == "{environment}":
                words += environment
            else:
                words.append(
                    self.place.fill(
                        word, {**known, "environment": " ".join(environment)}
                    )
                )
        return words

    def _start(
        self, after: str, what: Sequence[str], folder: Path, processor: int
    ) -> subprocess.Popen[bytes]:
        """Start a command that ends when this process does, with all it starts."""
        words = self._words(after, what, folder)
        if self.platform.pinned:
            words = ["taskset", "-c", str(processor), *words]
        root = [] if os.geteuid() == 0 else ["--map-root-user"]
        cage = ["setpriv", "--pdeathsig", "KILL", "unshare", *root, "--pid", "--fork"]
        cage += ["--mount", "--kill-child", "--mount-proc", "--"]
        env = {
            **os.environ,
            "TMPDIR": str(folder),
            "HOME": str(folder),
            "SPT_TIMEOUT_FACTOR": f"{self.platform.factor:g}",
        }
        return subprocess.Popen(
            [*cage, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=env,
            start_new_session=True,
        )

    # ---- all of it -----------------------------------------------------------

    def run(self, part: int, processor: int) -> bool:
        """Run a part, from 0, to its end; tell whether it is the last one to end.

        One that is pinned is kept to this processor: where each call goes to
        another process, going to another processor too takes a third of the time.
        """
        self.began = self.began or time.time()
        cases, what = self.cases, self.what
        if self.parts > 1:
            cases = self.cases[part :: self.parts]
            what = [case.id for case in cases]
        top = self.place.folder / "run"
        top.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=top))
        folder.chmod(0o755)
        limit = SILENCE * max(1.0, self.platform.factor / 2)
        collector = Collector(
            Process(
                lambda after, what: self._start(after, what, folder, processor), limit
            ),
            cases,
            what,
            lambda _number, _of: self._progress(),
        )
        with self._lock:
            self._collectors[part] = collector
        try:
            collector.collect()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            with self._lock:
                result.write_atomically(self.out / "console.log", self._log())
                self._ended += 1
                last = self._ended == self.parts
        return last

    def _in_order(self) -> list[Collector]:
        return [self._collectors[part] for part in sorted(self._collectors)]

    def _log(self) -> bytes:
        return b"".join(bytes(collector.log) for collector in self._in_order())

    def _progress(self) -> None:
        with self._lock:
            number = sum(len(c.reader.outcomes) for c in self._collectors.values())
        self.say(self.name, number, len(self.cases))

    def _gather(self) -> None:
        """Put together what the parts say; raise LabError if that is nothing."""
        readers = [collector.reader for collector in self._in_order()]
        for reader in reversed(readers):
            self.reader.facts.update(reader.facts)
        outcomes = {k: v for reader in readers for k, v in reader.outcomes.items()}
        for case in self.cases:
            if case.id in outcomes:
                self.reader.outcomes[case.id] = outcomes[case.id]
        if not outcomes:
            said = self._log().decode("ascii", "replace").splitlines()
            last = [line for line in said if line.strip()][-3:-1]
            raise LabError(f"nothing ran: {' / '.join(last) or 'no word'}")

    def result(self) -> Result:
        """Compute the result of what ran, with the facts that the table adds."""
        facts = {**self.reader.facts, **dict(self.platform.facts)}
        facts["platform"] = self.name
        suite = build.suite()
        version = suite["revision"] or suite["version"]
        facts["suite"] = f"{version} {suite['sha256'][:16]}"
        self.reader.facts = facts
        run = build.Run(
            runner="lab",
            started=self.began,
            seconds=time.time() - self.began,
            complete=all(c.id in self.reader.outcomes for c in self.cases),
            selection=self.what,
        )
        return build.build(
            self.cases,
            self.reader.outcomes,
            facts,
            run,
            records.EDITIONS[-1],
            expected.rules(facts),
        )

    def write(self, found: records.Catalogue) -> Result:
        """Write the result, its report and the raw TAP; the log is there already.

        Raise LabError if the platform did not start at all.
        """
        self._gather()
        made = self.result()
        raw = archive.Archive(
            self.reader.facts, self.reader.outcomes, self.began, made["run"]["seconds"]
        )
        store.write(self.out, made, raw, found)
        return made
