# SPDX-License-Identifier: ISC
"""Packages: those of this system, installed; those of others, unpacked beside it.

The mirror is the one that this machine uses.  Nothing of another suite or
architecture gets into the system: apt keeps a state of its own for each below
build/lab, and packages are unpacked there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from ci.lab.table import File, LabError
from reports.expected import TOP

BEHIND = re.compile(r"\b(linux-(?:image|binary)-\d[^ ,]*)")
KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg"


def command(*words: str | Path, cwd: Path | None = None) -> str:
    """Run a command, give what it printed; its last words are the error's."""
    env = {**os.environ, "LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            [str(word) for word in words],
            capture_output=True,
            text=True,
            check=False,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
        )
    except OSError as error:
        raise LabError(f"{words[0]}: {error.strerror}") from error
    if done.returncode:
        said = [*done.stdout.splitlines(), *done.stderr.splitlines()]
        bad = [line for line in said if re.search("rror|annot|E:", line)] or said
        raise LabError(f"{words[0]}: {bad[-1] if bad else 'failed'}")
    return done.stdout


def missing(packages: set[str]) -> list[str]:
    """List those that are not installed here."""
    if not packages or not shutil.which("dpkg-query"):
        return sorted(packages)
    words = ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *sorted(packages)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    there = {
        line.split()[0]
        for line in done.stdout.splitlines()
        if line.endswith(" install ok installed")
    }
    return sorted(packages - there)


def install(packages: set[str]) -> None:
    """Install what is missing, as root; raise LabError that says how, if not root."""
    names = missing(packages)
    if not names:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise LabError(f"missing packages; as root: apt-get install {' '.join(names)}")
    command("apt-get", "update", "-qq")
    command("apt-get", "install", "-y", "-qq", "--no-install-recommends", *names)


def mirror() -> str:
    """Give the address of the mirror of Debian that this machine uses."""
    places = [Path("/etc/apt/sources.list.d/debian.sources")]
    places += [Path("/etc/apt/sources.list")]
    for place in places:
        if place.is_file():
            text = place.read_text(encoding="utf-8")
            match = re.search(r"^(?:URIs:|deb(?: \[.*\])?) *(\S+)", text, re.MULTILINE)
            if match:
                return match[1]
    raise LabError("no mirror of Debian in the sources of apt")


def _as_a_root(folder: Path) -> None:
    """Let links lead to what is in the folder, and lib be where it is looked for."""
    for name in ("lib", "lib64"):  # as in a system where these are merged
        if not (folder / name).exists() and (folder / "usr" / name).exists():
            (folder / name).symlink_to(f"usr/{name}")
    for link in folder.rglob("*"):
        if link.is_symlink() and str(target := link.readlink()).startswith("/"):
            inside = folder / str(target).lstrip("/")
            link.unlink()
            link.symlink_to(os.path.relpath(inside, link.parent))


class Fetcher:
    """Unpacks packages of any suite and architecture below a folder."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which it makes."""
        self.folder = folder
        self._fresh: set[Path] = set()

    def place(self, file: File) -> Path:
        """Say where a file is, or is going to be."""
        return self.folder / "files" / file.name

    def get(self, file: File) -> Path:
        """Fetch a file, unless it is there."""
        place = self.place(file)
        if place.exists():
            return place
        work = self.folder / "files" / f".{file.name}.new"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        for package in file.packages:
            self._unpack(file, package, work)
        if file.recipe:
            command(TOP / file.recipe, cwd=work)
        if not file.path:
            _as_a_root(work)
            work.rename(place)
            return place
        found = sorted(path for path in work.glob(file.path) if path.is_file())
        if not found:
            raise LabError(f"{file.name}: no {file.path} in {' '.join(file.packages)}")
        found[-1].rename(place)
        shutil.rmtree(work)
        return place

    def _state(self, file: File) -> tuple[Path, list[str]]:
        """Give apt's state for a suite and an architecture, made if need be."""
        folder = self.folder / "apt" / f"{file.suite}-{file.arch}"
        for name in ("lists/partial", "archives/partial"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / "status").touch()
        text = f"deb [arch={file.arch} signed-by={KEYS}] {mirror()} {file.suite} main\n"
        (folder / "sources.list").write_text(text, encoding="ascii")
        options = {
            "Dir::State::Lists": f"{folder}/lists",
            "Dir::Etc::SourceList": f"{folder}/sources.list",
            "Dir::Etc::SourceParts": "/dev/null",
            "Dir::State::Status": f"{folder}/status",
            "Dir::Cache::Archives": f"{folder}/archives",
            "Dir::Cache::pkgcache": "",
            "Dir::Cache::srcpkgcache": "",
            "APT::Architecture": file.arch,
            "APT::Architectures": file.arch,
            "APT::Sandbox::User": "",
            "Acquire::Languages": "none",
            "Acquire::Check-Valid-Until": "false",
        }
        words = [word for k, v in options.items() for word in ("-o", f"{k}={v}")]
        if folder not in self._fresh:
            command("apt-get", *words, "-qq", "update")
            self._fresh.add(folder)
        return folder, words

    def _unpack(self, file: File, package: str, to: Path) -> None:
        folder, words = self._state(file)
        archives = folder / "archives"
        name = self._real(words, package)
        command("apt-get", *words, "-qq", "download", name, cwd=archives)
        debs = sorted(archives.glob(f"{name}_*.deb"))
        if not debs:
            raise LabError(f"{name}: not downloaded")
        command("dpkg-deb", "-x", debs[-1], to)
        for deb in debs:
            deb.unlink()

    def _real(self, words: list[str], package: str) -> str:
        """Find the package with the files behind one that has none (a kernel's)."""
        while package.startswith("linux-image-"):
            text = command("apt-cache", *words, "show", "--no-all-versions", package)
            depends = re.search(r"^(?:Pre-)?Depends:.*", text, re.M)
            match = BEHIND.search(depends[0]) if depends else None
            if not match or match[1] == package:
                break
            package = match[1]
        return package
