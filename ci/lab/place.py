# SPDX-License-Identifier: ISC
"""Where the lab keeps what: programs, files of packages, roots of guests."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from ci.lab.fetch import Fetcher, command
from ci.lab.table import Build, LabError, Platform, Table
from reports.expected import TOP

INIT = TOP / "ci" / "init"
NAME = re.compile(r"\{([a-z0-9.-]+)\}")


class Place:
    """The lab's folder: what is made there, and what is still to be made."""

    def __init__(self, table: Table, folder: Path = TOP / "build" / "lab") -> None:
        """Take the table and the folder, which is made when it is needed."""
        self.table = table
        self.folder = folder
        self.fetcher = Fetcher(folder)

    def lock(self) -> int:
        """Keep other labs out of this folder until this process has ended."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise LabError(f"another lab is at work in {self.folder}") from error
        shutil.rmtree(self.folder / "run", ignore_errors=True)
        return handle

    # ---- programs ----------------------------------------------------------

    def program(self, name: str) -> Path:
        """Say where the program of all cases of a build is."""
        return self.folder / "build" / name / "bundle" / "spt"

    def make(self, build: Build) -> None:
        """Compile a build, or what has changed in it."""
        folder = self.folder / "build" / build.name
        words = [self.fill(word, {}) for word in build.configure]
        stamp = folder / "configured"
        wanted = "\n".join(words)
        if not stamp.is_file() or stamp.read_text() != wanted:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            joined = [re.sub(r"^([A-Z_]+)=(.*)$", _spaced, word) for word in words]
            command(str(TOP / "configure"), "-q", *joined, cwd=folder)
            stamp.write_text(wanted)
        jobs = os.cpu_count() or 1
        log = folder / "make.log"
        with log.open("wb") as out:
            done = subprocess.run(
                ["make", "-s", f"-j{jobs}", "bundle"],
                cwd=folder,
                stdout=out,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                check=False,
            )
        if done.returncode:
            lines = log.read_text(errors="replace").splitlines()
            bad = [line for line in lines if "rror" in line] or lines or ["?"]
            raise LabError(f"{build.name}: see {log}: {bad[0]}")

    # ---- what is written in braces in the table -----------------------------

    def fill(self, text: str, known: dict[str, str]) -> str:
        """Put in place what stands in braces: what is known, or a file."""

        def value(match: re.Match[str]) -> str:
            name = match[1]
            if name in known:
                return known[name]
            if name in self.table.files:
                return str(self.fetcher.place(self.table.files[name]))
            raise LabError(f"{text!r}: nothing is called {name}")

        return NAME.sub(value, text)

    # ---- roots of guests ------------------------------------------------------

    def root(self, platform: Platform) -> Path:
        """Say where the root of a guest is."""
        return self.folder / "roots" / platform.name

    def make_root(self, platform: Platform) -> None:
        """Make the root of a guest, and of one that is loaded the archive of it."""
        root = self.root(platform)
        new = root.with_name(f".{root.name}.new")
        shutil.rmtree(new, ignore_errors=True)
        for name in ("bin", "dev", "proc", "sys", "tmp", "etc"):
            (new / name).mkdir(parents=True)
        shell = self.fetcher.place(self.table.files[platform.shell])
        _copy(shell, new / "bin" / "busybox")
        (new / "bin" / "sh").symlink_to("busybox")
        _copy(INIT, new / "init")
        _copy(self.program(platform.build), new / "spt")
        new.chmod(0o755)
        shutil.rmtree(root, ignore_errors=True)
        new.rename(root)
        archive = root.with_name(f"{root.name}.cpio.gz")
        archive.unlink(missing_ok=True)
        if "{initrd}" in platform.run:
            pack = f"find . | cpio -o -H newc -R 0:0 --quiet | gzip -1 >'{archive}'"
            command("sh", "-c", pack, cwd=root)

    def stale(self, platform: Platform) -> bool:
        """Whether the root of a guest is of another program than there is."""
        inside = self.root(platform) / "spt"
        return not inside.is_file() or _hash(inside) != _hash(
            self.program(platform.build)
        )

    # ---- all together ---------------------------------------------------------

    def lacks(self, platform: Platform) -> str:
        """Say what keeps a platform from being run, or ''."""
        if not self.program(platform.build).is_file():
            return f"not set up: ./spt lab setup {platform.name}"
        needs = (*platform.files, *self.table.builds[platform.build].files)
        for name in (*needs, *filter(None, [platform.shell])):
            if not self.fetcher.place(self.table.files[name]).exists():
                return f"not set up: ./spt lab setup {platform.name}"
        program = platform.run.split()[0]
        if "{" not in program and not shutil.which(program):
            return f"no {program} here: ./spt lab setup {platform.name}"
        if platform.guest and self.stale(platform):
            return f"its root is of another program: ./spt lab setup {platform.name}"
        return ""


def _spaced(match: re.Match[str]) -> str:
    """Let a comma stand for the space that a value of the table cannot have."""
    return f"{match[1]}={match[2].replace(',', ' ')}"


def _copy(source: Path, to: Path) -> None:
    shutil.copyfile(source, to)
    to.chmod(0o755)


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
