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


def rows(name: str, columns: int = 2) -> list[list[str]]:
    """Read a list whose columns are separated by tabs."""
    lines = (FOLDER / name).read_text().splitlines()
    found = [line.split("\t") for line in lines if not line.startswith("#")]
    assert all(len(row) == columns for row in found), name
    return found


MUTANTS = [(name, clauses.split()) for name, clauses in rows("list.txt")]
HEADERS = rows("headers.txt", 4)
UNKILLABLE = dict(rows("unkillable.txt"))


@pytest.fixture(scope="module")
def library(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mutants") / "mutants.so"
    flags = ["-std=gnu99", "-O1", "-fPIC", "-shared"]
    sources = sorted(FOLDER.glob("*.c"))
    done = command("cc", *flags, *sources, "-o", path, "-ldl", "-lpthread")
    assert done.returncode == 0, done.stderr
    open_to_all(path.parent)
    return path


def failures(library: Path, pairs: Iterable[tuple[str, Case]]) -> set[tuple[str, str]]:
    """Run each case under the mutant beside it; give those with a point that fails."""

    def run(pair: tuple[str, Case]) -> tuple[tuple[str, str], bool]:
        mutant, case = pair
        settings = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "SPT_MUTANT": mutant,
            "SPT_TIMEOUT_FACTOR": "1" if mutant == "none" else "0.2",
        }
        done = command(BUILD / "cases" / case.id, env=settings)
        stream = tap.read(done.stdout.encode())
        bad = any(p.members.get("verdict") == "FAIL" for p in stream.points)
        return (mutant, case.id), bad

    # Those that hang wait, and leave the processors to others.
    with ThreadPoolExecutor(6) as pool:
        return {pair for pair, bad in pool.map(run, pairs) if bad}


@pytest.fixture(scope="module")
def sound(library: Path) -> set[str]:
    """Give the cases that pass on the repaired system."""
    failed = failures(library, [("none", case) for case in CASES])
    return {case.id for case in CASES} - {case for _, case in failed}


def uncompiled() -> set[str]:
    """Give the cases of headers/ that this system's headers fail."""
    known = (TOP / "reports" / "known").glob("*.txt")
    listed = "".join(path.read_text() for path in known)
    return set(re.findall(r"headers/[a-z0-9-]+(?=:once)", listed))


def test_the_repaired_system_passes(sound: set[str]) -> None:
    """What the headers lack cannot be repaired by a library."""
    failing = {case.id for case in CASES} - sound
    assert failing == {"flags/clofork-is-defined"} | uncompiled()


@pytest.fixture(scope="module")
def kills(library: Path, sound: set[str]) -> dict[str, set[str]]:
    """Give, for each mutant, the cases of its own clauses that caught it."""
    pairs = [
        (mutant, case)
        for mutant, clauses in MUTANTS
        for case in CASES
        if {case.clause, case.id} & set(clauses) and case.id in sound
    ]
    found: dict[str, set[str]] = {mutant: set() for mutant, _ in MUTANTS}
    for mutant, case in failures(library, pairs):
        found[mutant].add(case)
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
        if case.level != "MAY"
        and case.area != "headers"
        and case.id in sound
        and case.id not in UNKILLABLE
    }
    for caught in kills.values():
        for case in caught:
            left.pop(case, None)
    for mutant, _ in MUTANTS:
        found = failures(library, [(mutant, case) for case in left.values()])
        for _, case in found:
            del left[case]
    assert sorted(left) == []


def compiles(case: Case, folder: Path, mutant: list[str]) -> bool:
    """Say whether a case compiles and passes with one header wrong."""
    _, header, _, text = mutant
    wrong = folder / "include" / header
    wrong.parent.mkdir(parents=True, exist_ok=True)
    lines = text.replace("\\n", "\n")
    wrong.write_text(f"#include_next <{header}>\n{lines}\n")
    program = folder / "program"
    flags = (BUILD / "Makefile").read_text()
    asked = re.search(r"^HEADER_FLAGS = (.*)$", flags, re.MULTILINE)
    assert asked
    words = ["-DSPT_STRICT", *asked[1].split(), f"-I{folder}/include", f"-I{BUILD}"]
    library = BUILD / "harness" / "libspt.a"
    done = command(
        "cc", "-std=c99", *words, f"-I{TOP}/harness", case.path, library,
        "-o", program,
    )  # fmt: skip
    return done.returncode == 0 and command(program).returncode == 0


def test_headers(built: Path, tmp_path: Path) -> None:
    """Every wrong header is caught by a case of its clause, and each case by one."""
    open_to_all(tmp_path)
    mine = [case for case in CASES if case.area == "headers" and case.level != "MAY"]
    pairs = [
        (mutant, case)
        for mutant in HEADERS
        for case in mine
        if case.clause == mutant[2] and case.id not in uncompiled()
    ]

    def run(number: int) -> bool:
        mutant, case = pairs[number]
        folder = tmp_path / str(number)
        folder.mkdir()
        return not compiles(case, folder, mutant)

    with ThreadPoolExecutor(2) as pool:
        caught = list(pool.map(run, range(len(pairs))))
    killed = {mutant[0] for (mutant, _), bad in zip(pairs, caught) if bad}
    killers = {case.id for (_, case), bad in zip(pairs, caught) if bad}
    hopeless = {m[0] for m in HEADERS} - {mutant[0] for mutant, _ in pairs}
    assert sorted({m[0] for m in HEADERS} - killed - hopeless) == []
    assert sorted({c.id for c in mine} - killers - uncompiled()) == []


def test_the_lists_are_of_what_is_there() -> None:
    source = "".join(path.read_text() for path in FOLDER.glob("*.[ch]"))
    known = {case.clause for case in CASES} | {case.id for case in CASES}
    for mutant, clauses in MUTANTS:
        stem = re.sub("-on-E[A-Z]+$", "-on-", mutant).split("=")[0]
        stem = re.sub("^E[A-Z]+-as-E[A-Z]+$", "-as-", stem)
        assert f'"{stem}"' in source or f", {stem}, (" in source, mutant
        assert known >= set(clauses), mutant
    assert len({mutant for mutant, _ in MUTANTS}) == len(MUTANTS)
    assert set(UNKILLABLE) <= {case.id for case in CASES}
