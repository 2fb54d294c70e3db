# SPDX-License-Identifier: ISC
"""Every mutant is caught, every case catches one, and nothing else raises an alarm."""

from __future__ import annotations

import functools
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.mutants import command as mutants_command
from harness.mutants import library, lists, matrix, summary
from harness.runner.case import Case, read_all
from harness.tests.conftest import BUILD, TOP, command, make_target, open_to_all
from reports import kills, result

FOLDER = lists.FOLDER
CASES = read_all(TOP / "cases")
HEADERS = [columns for _, _, columns in lists.rows("headers.txt")]
LEAST_MUTANTS, LEAST_VARIANTS = 250, 80
LEAST_CAUGHT = 0.9
# A manual promises EFAULT: to POSIX it is a variant.
BOTH = {"EFAULT-as-EINVAL", "EFAULT-crashes"}

Whole = tuple[summary.Plan, matrix.Matrix]


@pytest.fixture(scope="module")
def preloaded(built: Path) -> Path:
    return make_target("harness/mutants.so")


@pytest.fixture(scope="module")
def whole(preloaded: Path) -> Whole:
    """Give all that `./spt mutants` does."""
    plan = mutants_command.plan([])
    using = library.Library(preloaded, BUILD / "cases")
    return plan, mutants_command.run(plan, using)


def uncompiled() -> set[str]:
    """Give the cases of headers/ that this system's headers fail."""
    known = (TOP / "reports" / "known").glob("*.txt")
    listed = "".join(path.read_text() for path in known)
    return set(re.findall(r"headers/[a-z0-9-]+(?=:once)", listed))


def test_no_fault(whole: Whole) -> None:
    """None survives, no case is idle, no alarm is false; but for what the lists say."""
    assert list(summary.faults(*whole)) == []


def test_the_repaired_system_passes(whole: Whole) -> None:
    """What the headers lack cannot be repaired by a library."""
    _, made = whole
    failing = {case.id for case in CASES if not made.sound(case)}
    assert failing == {"flags/clofork-is-defined"} | uncompiled()


def test_bars(whole: Whole) -> None:
    """The bars are on what the lists hold too, so that none is met by leaving out."""
    plan, made = whole
    assert len(plan.mutants) >= LEAST_MUTANTS
    assert len(plan.variants) >= LEAST_VARIANTS
    strict = [mutant for mutant in plan.mutants if summary.shall(mutant, made)]
    caught = [mutant for mutant in strict if made.caught(mutant.name)]
    assert len(caught) >= LEAST_CAUGHT * len(strict)
    missed = [m.name for m in strict if m.kind == summary.CALL and m not in caught]
    assert missed == []


def test_every_variant_meets_a_case(whole: Whole) -> None:
    """One that changes nothing says nothing of the cases."""
    plan, made = whole
    changes: list[lists.Change] = [*plan.variants, *plan.systems]
    for change in changes:
        assert made.met[change.name] > 0, change.name


def test_what_linux_does_itself(whole: Whole) -> None:
    """A mutant is marked if all that see it fail on Linux as it is."""
    plan, made = whole
    plain = library.Library(Path(), BUILD / "cases")

    @functools.lru_cache(None)
    def fails_anyway(case_id: str) -> bool:
        points = plain.run(made.cases[case_id], preload=False)
        return any(point["verdict"] == "FAIL" for point in points)

    for mutant in plan.mutants:
        caught = made.caught(mutant.name)
        if caught:
            assert mutant.linux == all(map(fails_anyway, caught)), mutant.name


def test_the_lists_are_of_what_is_there() -> None:
    source = "".join(path.read_text() for path in FOLDER.glob("*.[ch]"))
    known = {case.clause for case in CASES} | {case.id for case in CASES}
    changes: list[lists.Change] = [*lists.mutants(), *lists.variants()]
    for name in {name for change in changes for name in change.names}:
        stem = re.sub("-on-E[A-Z]+$", "-on-", name).split("=")[0]
        stem = re.sub("^E[A-Z]+-as-E[A-Z]+$", "-as-", stem)
        assert f'"{stem}"' in source or f", {stem}, (" in source, name
    for mutant in lists.mutants():
        assert known >= mutant.clauses, mutant.name
    names = [change.name for change in (*changes, *lists.systems())]
    assert len(set(names)) == len(names) - len(BOTH)
    assert {name for name in names if names.count(name) > 1} == BOTH
    assert set(lists.reasons("unkillable.txt")) <= {case.id for case in CASES}
    survivors = lists.reasons("survivors.txt")
    assert set(survivors) <= {mutant.name for mutant in lists.mutants()}


def test_one_mutant(preloaded: Path, tmp_path: Path) -> None:
    """Who adds a case asks for its mutant by name."""
    out = tmp_path / "matrix.json"
    done = command(TOP / "spt", "mutants", "returns-1", "-o", out)
    assert done.returncode == 0, done.stderr
    assert "return/zero-on-success" in done.stdout
    made = kills.load(out)
    assert [mutant["name"] for mutant in made["mutants"]] == ["returns-1"]
    assert made["variants"] == made["systems"] == made["alarms"] == []


def test_one_variant(preloaded: Path) -> None:
    done = command(TOP / "spt", "mutants", "name-of-*", "poll-in-ticks")
    assert done.returncode == 0, done.stderr
    assert "5 variants and 0 systems" in done.stdout
    assert "0 false alarms" in done.stdout


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["no-such-thing"], 3, "no mutant, variant, system or class like"),
        (["-j", "-1"], 3, "-j needs a number"),
        (["--wrong"], 3, "unrecognized arguments"),
        (["--help"], 0, ""),
    ],
)
def test_command_line(
    preloaded: Path, words: list[str], status: int, message: str
) -> None:
    done = command(TOP / "spt", "mutants", *words)
    assert done.returncode == status
    assert message in done.stderr
    assert status == 0 or len(done.stderr.strip().splitlines()) <= 4


def test_what_is_not_as_listed_is_a_fault(preloaded: Path) -> None:
    """A survivor, one that is caught after all, and a false alarm, by hand."""
    case = next(case for case in CASES if case.id == "return/zero-on-success")
    mutants = [
        lists.Mutant(name, "socketpair", frozenset({case.clause}))
        for name in ("lives", "lives-as-listed", "dies-in-spite-of-the-list")
    ]
    plan = summary.Plan(
        mutants, [], [], {"lives-as-listed": "why", mutants[2].name: "why"}, {}
    )
    point = {"id": case.point("stream"), "type": "stream", "verdict": "PASS"}
    made = matrix.Matrix({case.id: case}, {case.id: [point]})
    made.kills = {
        "lives": {case.id: False},
        "lives-as-listed": {case.id: False},
        "dies-in-spite-of-the-list": {case.id: True},
    }
    bad = {**point, "verdict": "UNRESOLVED", "reason": "cannot tell"}
    made.alarms = [
        matrix.Alarm("differs", "SHALL", bad),
        matrix.Alarm("differs", "MANUAL", bad),
    ]
    faults = list(summary.faults(plan, made))
    assert len(faults) == 3
    assert faults[0] == "mutant lives survived"
    assert "is said to survive" in faults[1]
    assert "variant differs" in faults[2] and "cannot tell" in faults[2]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("list.txt", "a-name-alone\n", "not columns"),
        ("list.txt", "a\tb\tBSD\n", "third column"),
        ("systems.txt", "Unix\tno-such-variant\n", "not variants"),
        ("variants.txt", "a\t\n", "not columns"),
    ],
)
def test_a_damaged_list(
    name: str, text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in FOLDER.glob("*.txt"):
        (tmp_path / path.name).write_text(path.read_text())
    (tmp_path / name).write_text(text)
    monkeypatch.setattr(lists, "FOLDER", tmp_path)
    with pytest.raises(lists.ListError, match=f"{name}:1: .*{message}"):
        lists.mutants(), lists.variants(), lists.systems()


def test_a_damaged_matrix(preloaded: Path, tmp_path: Path) -> None:
    """The page is not made of what is no matrix; one line says so."""
    path = tmp_path / "matrix.json"
    command(TOP / "spt", "mutants", "returns-1", "-o", path, check=True)
    good = json.loads(path.read_text())
    for damaged in (
        "", "[]", "{}", '{"schema": "spt-mutants/1"}',
        json.dumps({**good, "mutants": [{"name": 1}]}),
        json.dumps({**good, "schema": "spt-mutants/0"}),
    ):  # fmt: skip
        path.write_text(damaged)
        with pytest.raises(result.ResultError, match=r"matrix\.json"):
            kills.load(path)


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
