# SPDX-License-Identifier: ISC
"""The table of platforms: ci/platforms.txt, read and checked."""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reports.expected import TOP
from reports.records import RecordError, read

TABLE = TOP / "ci" / "platforms.txt"


class LabError(Exception):
    """What the lab cannot do; the message says why, in one line."""


@dataclass(frozen=True)
class Build:
    """Programs that are made once: what configure is told, what it needs."""

    name: str
    configure: tuple[str, ...]
    packages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class File:
    """What is taken out of a package of some suite and architecture.

    `path` is a glob below the package's root; empty for all of it.  `recipe` is
    a script of the repository that makes the rest, in what was unpacked.
    """

    name: str
    packages: tuple[str, ...]
    suite: str
    arch: str
    path: str = ""
    recipe: str = ""


@dataclass(frozen=True)
class Platform:
    """A system to run on: how it is started, and what it needs."""

    name: str
    tier: str
    title: str
    build: str
    run: str
    packages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    shell: str = ""
    factor: float = 1.0
    parts: int = 1
    pinned: bool = False

    @property
    def guest(self) -> bool:
        """Whether it is a system of its own, with a root that the lab makes."""
        return bool(self.shell)

    @property
    def users(self) -> tuple[str, ...]:
        """Who runs the cases: of a guest, root and then another user."""
        return ("root", "user") if self.guest else ("",)


@dataclass(frozen=True)
class Table:
    """All that the lab knows."""

    builds: dict[str, Build]
    files: dict[str, File]
    platforms: dict[str, Platform]

    def select(self, wanted: Sequence[str]) -> list[Platform]:
        """Choose by names, globs and tiers; everything if nothing is named."""
        chosen: dict[str, Platform] = {}
        for word in wanted or ["*"]:
            found = [
                one
                for one in self.platforms.values()
                if fnmatch.fnmatchcase(one.name, word) or one.tier == word
            ]
            if not found:
                tiers = ", ".join(
                    dict.fromkeys(p.tier for p in self.platforms.values())
                )
                raise LabError(
                    f"no platform or tier like {word!r}; the tiers are {tiers}"
                )
            chosen.update((one.name, one) for one in found)
        return list(chosen.values())


def _words(record: dict[str, str], key: str) -> tuple[str, ...]:
    return tuple(record.get(key, "").split())


def _facts(record: dict[str, str]) -> tuple[tuple[str, str], ...]:
    pairs = (word.partition("=") for word in _words(record, "facts"))
    return tuple((key, value) for key, _, value in pairs)


def load(path: Path = TABLE) -> Table:
    """Read the table; raise LabError for one that is not in the form."""
    table = Table({}, {}, {})
    try:
        for record in read(path):
            _add(table, record)
    except RecordError as error:
        raise LabError(str(error)) from error
    except (KeyError, ValueError) as error:
        raise LabError(f"{path}: missing or bad: {error}") from error
    _check(path, table)
    return table


def _add(table: Table, record: dict[str, str]) -> None:
    if "build" in record and "configure" in record:
        name = record["build"]
        table.builds[name] = Build(
            name,
            _words(record, "configure"),
            _words(record, "packages"),
            _words(record, "files"),
        )
    elif "file" in record:
        name = record["file"]
        suite, arch = record["from"].split()
        packages = _words(record, "packages")
        table.files[name] = File(
            name,
            packages,
            suite,
            arch,
            record.get("path", ""),
            record.get("recipe", ""),
        )
    else:
        name = record["platform"]
        table.platforms[name] = Platform(
            name,
            record["tier"],
            record["title"],
            record["build"],
            record["run"],
            _words(record, "packages"),
            _words(record, "files"),
            _facts(record),
            record.get("shell", ""),
            float(record.get("factor", "1")),
            int(record.get("parts", "1")),
            record.get("pinned", "no") == "yes",
        )


def _check(path: Path, table: Table) -> None:
    for platform in table.platforms.values():
        if platform.build not in table.builds:
            raise LabError(f"{path}: {platform.name}: no build {platform.build}")
        if platform.guest and platform.parts > 1:
            raise LabError(f"{path}: {platform.name}: a guest runs in one part")
    users: list[Build | Platform] = [*table.builds.values(), *table.platforms.values()]
    for user in users:
        for name in user.files:
            if name not in table.files:
                raise LabError(f"{path}: {user.name}: no file {name}")
