# SPDX-License-Identifier: ISC
"""Readers of what comes from outside, under what nobody would write by hand.

No reader raises anything but its own error, and none gives a verdict that its
stream does not carry.
"""

from __future__ import annotations

import copy
import dataclasses
import functools
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir

from harness.mutants import lists
from harness.runner import tap
from harness.runner.case import Case
from harness.runner.program import Outcome
from harness.tests.conftest import BUILD, TOP
from reports import (
    archive,
    build,
    html,
    kills,
    markdown,
    records,
    result,
    shape,
    target,
    text,
)
from reports import streams as written
from reports.verdicts import VERDICTS
from reports.verdicts import points as points_of

# It keeps tables of its own; not in the folder where the tests are run.
set_hypothesis_home_dir(BUILD / "hypothesis")

DAMAGED = Path(__file__).parent / "damaged"
GOOD = (
    "TAP version 13\n1..2\nok 1 - SOCK_STREAM: it holds\n"
    'not ok 2 - SOCK_DGRAM: it holds\n  ---\n  verdict: "FAIL"\n  want: "0"\n  ...\n'
)
CASE = Case("area/name", Path("name.c"), "c", "SHALL", ("stream", "dgram"), "it holds")
# Of the whole catalogue a page takes a tenth of a second.
CATALOGUE = records.catalogue(Path(__file__).parent / "damaged" / "catalogue")
SCHEMA = json.loads((TOP / "reports" / "schema.json").read_text())
often = settings(
    max_examples=500,
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

LINES = st.sampled_from(
    [
        *GOOD.splitlines(),
        "ok 2 - SOCK_DGRAM: it holds",
        "ok 1 - SOCK_STREAM: it holds # SKIP why",
        "ok 2 - SOCK_DGRAM: it holds # SKIP untested: why",
        "not ok 1 - SOCK_STREAM: it holds # TODO why",
        '  verdict: "UNRESOLVED"',
        '  verdict: "PASS"',
        '  verdict: "UNINITIATED"',
        '  observed_x: "y"',
        "ok",
        "not ok",
        "1..0 # SKIP",
        "1..99999",
        "Bail out!",
        "pragma +strict",
        "    ok 1 - inner",
        "# said by nobody",
        "",
    ]
)
ENDS = st.sampled_from(["\n", "\n", "\n", "\r\n", "", " \n", "\0\n", "\f"])
PIECES = st.lists(st.tuples(LINES, ENDS), max_size=14).map(
    lambda pairs: "".join(line + end for line, end in pairs).encode()
)
CUTS = st.tuples(
    st.integers(0, len(GOOD)), st.integers(0, len(GOOD)), st.binary(max_size=12)
).map(lambda cut: GOOD.encode()[: cut[0]] + cut[2] + GOOD.encode()[cut[1] :])
STREAMS = st.one_of(PIECES, CUTS, st.binary(max_size=200))


def carried(raw: bytes, number: int, kind: str) -> set[str]:
    """Say which verdicts lines of the stream give to a point, read with one regex."""
    name = f"SOCK_{kind.upper()}: it holds"
    line = re.compile(
        rf"^(not )?ok {number} - {re.escape(name)}\s*(# (?i:SKIP|TODO).*)?$"
    )
    found = set()
    for one in raw.decode("ascii", "replace").splitlines():
        if match := line.match(one.rstrip()):
            mark = (match[2] or "").upper()
            if match[1]:
                found |= {"FAIL", "UNRESOLVED", "UNINITIATED", "NORESULT"}
            elif mark.startswith("# SKIP"):
                found |= {"UNSUPPORTED", "UNTESTED"}
            else:
                found.add("PASS")
    return found


@given(STREAMS, st.integers(-15, 255))
@often
def test_no_verdict_from_nowhere(raw: bytes, status: int) -> None:
    found, problem = points_of(CASE, Outcome(raw, b"", status, 0.0))
    assert len(found) == len(CASE.types)
    for number, (kind, point) in enumerate(zip(CASE.types, found), 1):
        verdict = point["verdict"]
        assert verdict in VERDICTS
        told = carried(raw, number, kind) | {"NORESULT", "UNRESOLVED"}
        assert verdict in told, raw
    if raw.decode("ascii", "replace") != GOOD and {"PASS"} != {
        point["verdict"] for point in found
    }:
        assert problem or tap.read(raw).complete


def damaged() -> list[tuple[str, list[str]]]:
    lines = (DAMAGED / "verdicts.txt").read_text().splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(name, verdicts.split()) for name, verdicts in rows]


@pytest.mark.parametrize(("name", "expected"), damaged(), ids=str)
def test_damaged(name: str, expected: list[str]) -> None:
    """A corpus of what has been seen, or will be; each is told to be damaged."""
    raw = (DAMAGED / f"{name}.tap").read_bytes()
    found, problem = points_of(CASE, Outcome(raw, b"", 1, 0.0))
    assert [point["verdict"] for point in found] == expected
    harmless: tuple[str, ...] = ("carriage-returns", "todo", "a-subtest", "plan-last")
    harmless += ("a-verdict-that-is-none", "a-pass-in-the-block", "skip-that-fails")
    harmless += ("of-a-kernel-between", "a-long-line")
    assert bool(problem) != (name in harmless), problem


def test_the_corpus_is_listed() -> None:
    names = {path.stem for path in DAMAGED.glob("*.tap")}
    assert names == {name for name, _ in damaged()}
    assert len(names) >= 40


# ---- results -----------------------------------------------------------------


@functools.lru_cache(None)
def small() -> dict[str, Any]:
    """Give a result of two cases, with all that a result can have."""
    outcomes = {
        "area/name": Outcome(GOOD.encode(), b"said", 1, 0.5, "a problem"),
        "area/skipped": Outcome(
            GOOD.replace("not ok 2", "ok 2").replace("FAIL", "PASS").encode(),
            b"",
            0,
            0.1,
        ),
    }
    cases = [CASE, dataclasses.replace(CASE, id="area/skipped")]
    run = build.Run("pytest", 0.0, 1.0)
    return build.build(cases, outcomes, {"system": "Linux"}, run, "2024", [])


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 10**6),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.sampled_from(
        ["PASS", "FAIL", "stream", "2024", "area/name", [], {}, [{}], [[]]]
    ),
)


def change(value: Any, path: list[int], new: Any, what: int) -> Any:
    """Walk down by the numbers, and remove, replace, add or repeat what is there."""
    value = copy.deepcopy(value)
    here = value
    for step in path:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            break
        key = keys[step % len(keys)]
        if isinstance(here[key], (dict, list)) and step != path[-1] and here[key]:
            here = here[key]
            continue
        if what == 0:
            del here[key]
        elif what == 1:
            here[key] = new
        elif isinstance(here, dict):
            here[str(new)] = here[key]
        else:
            here.append(here[key])
        break
    return value


def changed(value: Any, changes: list[Any]) -> Any:
    """Change it again and again."""
    for path, new, what in changes:
        value = change(value, path, new, what)
    return value


CHANGES = st.lists(
    st.tuples(
        st.lists(st.integers(0, 40), min_size=1, max_size=6), VALUES, st.integers(0, 2)
    ),
    min_size=1,
    max_size=3,
)


@given(CHANGES)
@often
def test_a_changed_result(tmp_path: Path, changes: list[Any]) -> None:
    """It is refused in one line, or every report can be made of it."""
    made = changed(small(), changes)
    file = tmp_path / "result.json"
    file.write_text(json.dumps(made))
    try:
        read = result.load(file)
    except result.ResultError as error:
        assert "\n" not in str(error)
        return
    jsonschema.validate(read, SCHEMA)
    for form in (
        lambda: text.text(read, CATALOGUE, long=True),
        lambda: markdown.markdown(read, CATALOGUE),
        lambda: html.page(read, CATALOGUE),
        lambda: written.junit(read),
        lambda: written.tap(read),
    ):
        assert form()
    assert result.exit_status(read) in range(5)


@given(CHANGES)
@often
def test_our_schema_reader_agrees(changes: list[Any]) -> None:
    """With the package that knows all of JSON Schema."""
    made = changed(small(), changes)
    fault = shape.compiled(SCHEMA)(made, "it")
    whole = jsonschema.Draft7Validator(SCHEMA).is_valid(made)
    assert (fault == "") == whole, fault


ARCHIVE = archive.dump(
    archive.Archive(
        {"system": "Linux"}, {"area/name": Outcome(GOOD.encode(), b"", 1, 0.5)}
    )
)
LOG = (
    "boot\nspt-target 1\nsystem: Linux\n@case area/name\n"
    f"{GOOD}@exit 1\n@case errors/efault-null\nTAP version 13\n1..3\n@exit 0\n@end\n"
).encode()


LOG_TELLS = {
    "stream": {"PASS", "NORESULT", "UNRESOLVED"},
    "dgram": {"FAIL", "NORESULT", "UNRESOLVED"},
}


def spoiled(data: bytes) -> st.SearchStrategy[bytes]:
    """Give it with parts of it left out, and others put in."""
    at = st.integers(0, len(data))
    return st.tuples(at, at, st.binary(max_size=20)).map(
        lambda cut: data[: cut[0]] + cut[2] + data[cut[1] :]
    )


@given(st.one_of(spoiled(ARCHIVE), st.binary(max_size=60)))
@often
def test_a_changed_archive(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "x.tar.gz"
    file.write_bytes(raw)
    try:
        found = archive.load(file)
    except result.ResultError as error:
        assert "\n" not in str(error).replace(str(error.__cause__), "")
        return
    for outcome in found.outcomes.values():
        points_of(CASE, outcome)


@given(spoiled(LOG))
@often
def test_a_changed_log(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "log"
    file.write_bytes(raw)
    try:
        found, _ = target.load(file)
    except result.ResultError as error:
        assert "\n" not in str(error)
        return
    for outcome in found.outcomes.values():
        points, _ = points_of(CASE, outcome)
        told = {verdict for kind in CASE.types for verdict in LOG_TELLS[kind]}
        assert {point["verdict"] for point in points} <= told


@given(CHANGES)
@often
def test_a_changed_matrix(tmp_path: Path, changes: list[Any]) -> None:
    """The matrix of mutants: refused, or the page can show it."""
    point = {"id": "area/name:stream", "verdict": "FAIL"}
    made: Any = {
        "schema": kills.SCHEMA,
        "mutants": [
            {
                "name": mutant.name,
                "class": mutant.kind,
                "clauses": sorted(mutant.clauses),
                "shall": True,
                "linux": mutant.linux,
                "caught": ["area/name"],
                "met": 1,
                "reason": "",
            }
            for mutant in lists.mutants()[:2]
        ],
        "variants": [{"name": "v", "class": "c", "permits": "p", "met": 1}],
        "systems": [{"name": "s", "variants": ["v"], "met": 1}],
        "alarms": [{"change": "v", "level": "SHALL", "false": True, "point": point}],
        "platform": "linux",
        "unkillable": {},
        "untold": {},
    }
    made = changed(made, changes)
    file = tmp_path / "matrix.json"
    file.write_text(json.dumps(made))
    try:
        read = kills.load(file)
    except result.ResultError as error:
        assert "\n" not in str(error)
        return
    assert html.page(small(), CATALOGUE, read)
