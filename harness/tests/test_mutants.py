# SPDX-License-Identifier: ISC
"""Every mutant is caught by a case of its clause; every case catches one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.runner import tap
from harness.runner.case import Case, read_all
from harness.tests.conftest import BUILD, TOP, command, open_to_all

FOLDER = TOP / "harness" / "mutants"
CASES = read_all(TOP / "cases")


def rows(name: str) -> list[tuple[str, str]]:
    """Read a list of two columns."""
    lines = (FOLDER / name).read_text().splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return [(first, second) for first, second in pairs]


MUTANTS = rows("list.txt")
UNKILLABLE = dict(rows("unkillable.txt"))


@pytest.fixture(scope="module")
def library(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mutants") / "mutants.so"
    flags = ["-std=gnu99", "-O1", "-fPIC", "-shared"]
    done = command("cc", *flags, FOLDER / "mutants.c", "-o", path, "-ldl", "-lpthread")
    assert done.returncode == 0, done.stderr
    open_to_all(path.parent)
    return path


def failures(library: Path, mutant: str, cases: Iterable[Case]) -> dict[str, int]:
    """Run cases under a mutant; count the points of each that FAIL."""
    settings = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "SPT_MUTANT": mutant,
        "SPT_TIMEOUT_FACTOR": "1" if mutant == "none" else "0.2",
    }

    def run(case: Case) -> tuple[str, int]:
        done = command(BUILD / "cases" / case.id, env=settings)
        stream = tap.read(done.stdout.encode())
        failed = [p for p in stream.points if p.members.get("verdict") == "FAIL"]
        return case.id, len(failed)

    with ThreadPoolExecutor(4) as pool:
        return dict(pool.map(run, cases))


@pytest.fixture(scope="module")
def sound(library: Path) -> set[str]:
    """Give the cases that pass on the repaired system."""
    found = failures(library, "none", CASES)
    return {case for case, failed in found.items() if not failed}


def test_the_repaired_system_passes(sound: set[str]) -> None:
    assert {case.id for case in CASES} - sound == {"flags/clofork-is-defined"}


@pytest.fixture(scope="module")
def kills(library: Path, sound: set[str]) -> dict[str, set[str]]:
    """Give, for each mutant, the cases of its own clause that caught it."""
    found = {}
    for mutant, clause in MUTANTS:
        mine = [c for c in CASES if c.clause == clause and c.id in sound]
        failed = failures(library, mutant, mine)
        found[mutant] = {case for case, number in failed.items() if number}
    return found


def test_every_mutant_is_caught_by_its_clause(kills: dict[str, set[str]]) -> None:
    assert [mutant for mutant, caught in kills.items() if not caught] == []


def test_every_case_catches_one(
    library: Path, sound: set[str], kills: dict[str, set[str]]
) -> None:
    """Besides those that only record, and those that say why they cannot."""
    left = {
        case.id: case
        for case in CASES
        if case.level != "MAY" and case.id not in UNKILLABLE
    }
    for caught in kills.values():
        for case in caught:
            left.pop(case, None)
    for mutant, _ in MUTANTS:
        if not left:
            break
        for case, number in failures(library, mutant, list(left.values())).items():
            if number and case in sound:
                del left[case]
    assert sorted(left) == []


def test_the_lists_are_of_what_is_there() -> None:
    source = (FOLDER / "mutants.c").read_text()
    for mutant, _ in MUTANTS:
        stem = re.sub("-on-E[A-Z]+$", "-on-", mutant)
        assert f'"{stem}"' in source
    assert len({mutant for mutant, _ in MUTANTS}) == len(MUTANTS)
    assert set(UNKILLABLE) <= {case.id for case in CASES}
