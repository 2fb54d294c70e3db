# SPDX-License-Identifier: ISC
"""A run on one platform as one user: to its end, over deaths and damage."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
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
    many cases have ended, and of how many.
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
        self.began = time.time()

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
        self, after: str, what: Sequence[str], folder: Path
    ) -> subprocess.Popen[bytes]:
        """Start a command that ends when this process does, with all it starts."""
        words = self._words(after, what, folder)
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

    def run(self) -> None:
        """Run to the end; raise LabError if the platform does not start at all."""
        top = self.place.folder / "run"
        top.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=top))
        folder.chmod(0o755)
        limit = SILENCE * max(1.0, self.platform.factor / 2)
        collector = Collector(
            Process(lambda after, what: self._start(after, what, folder), limit),
            self.cases,
            self.what,
            lambda number, of: self.say(self.name, number, of),
        )
        self.reader = collector.reader
        try:
            collector.collect()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            result.write_atomically(self.out / "console.log", bytes(collector.log))
        if not self.reader.outcomes:
            said = collector.log.decode("ascii", "replace").splitlines()
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
        """Write the result, its report and the raw TAP; the log is there already."""
        made = self.result()
        raw = archive.Archive(
            self.reader.facts, self.reader.outcomes, self.began, made["run"]["seconds"]
        )
        store.write(self.out, made, raw, found)
        return made
