# SPDX-License-Identifier: ISC
"""From verdicts to what is said of them: expectations, editions, reports."""

from __future__ import annotations

import dataclasses
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from harness.runner import tap
from harness.runner.case import Case, read_all
from harness.tests.conftest import TOP, command
from reports import (
    claims,
    coverage,
    diff,
    expected,
    html,
    markdown,
    records,
    result,
    streams,
    text,
)
from reports.verdicts import Result

SCHEMA = json.loads((TOP / "reports" / "schema.json").read_text())
CATALOGUE = records.catalogue(TOP / "cases" / "catalogue")


@pytest.fixture(scope="module")
def made(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Result:
    out = tmp_path_factory.mktemp("made")
    command(TOP / "spt", "run", "-o", out)
    return result.load(out / "result.json")


def test_result_is_in_its_schema(made: Result) -> None:
    jsonschema.validate(made, SCHEMA)


def test_linux_is_told_the_truth(made: Result) -> None:
    """The first truth: on Linux since 4.18 a failing call writes to the array."""
    if made["facts"]["system"] != "Linux":
        pytest.skip("a fact about Linux")
    points = {p["id"]: p for c in made["cases"] for p in c["points"]}
    for kind in ("stream", "dgram", "seqpacket"):
        point = points[f"return/sv0-kept-on-eafnosupport:{kind}"]
        assert point["verdict"] == "FAIL"
        assert point["expected"]["kind"] == "known"
    assert "NOT CONFORMING" in result.headline(made)
    documents = claims.documents(CATALOGUE, made)
    states = {c.clause.id: c.state for _, found in documents for c in found}
    assert states["linux-man-pages-4.09/return.sv"] == claims.CONTRADICTED
    assert states["linux-man-pages-4.09/errors.EFAULT"] == claims.VERIFIED
    assert states["illumos-2018/errors.ENOSR"] == claims.PARTLY
    assert states["freebsd-5.2.1/history"] == claims.UNTESTABLE
    assert claims.UNTESTED not in states.values()


def small(verdict: str = "PASS", level: str = "SHALL", since: str = "2001") -> Any:
    return {
        "schema": result.SCHEMA,
        "suite": {"version": "0", "revision": "", "sha256": "0" * 64},
        "platform": "p",
        "edition": "2024",
        "run": {
            "runner": "r",
            "started": "2026-01-01T00:00:00Z",
            "seconds": 0.0,
            "jobs": 1,
            "complete": True,
            "selection": [],
        },
        "facts": {"system": "X"},
        "cases": [
            {
                "id": "area/name",
                "clause": "c",
                "level": level,
                "since": since,
                "says": "it holds",
                "needs": [],
                "points": [
                    {"id": "area/name:once", "type": "once", "verdict": verdict}
                ],
            }
        ],
    }


KNOWN = expected.Rule("known", "area/n*:*", "it is so")


@pytest.mark.parametrize(
    ("verdict", "level", "since", "edition", "rules", "status"),
    [
        ("PASS", "SHALL", "2001", "2024", [], 0),
        ("FAIL", "SHALL", "2001", "2024", [], 1),
        ("FAIL", "SHALL", "2016", "2008", [], 0),
        ("FAIL", "SHALL", "2016", "2016", [], 1),
        ("FAIL", "SHALL", "2001", "2024", [KNOWN], 0),
        ("PASS", "SHALL", "2001", "2024", [KNOWN], 1),
        ("UNRESOLVED", "SHALL", "2001", "2024", [KNOWN], 2),
        ("UNSUPPORTED", "SHALL", "2001", "2024", [KNOWN], 4),
        ("UNRESOLVED", "SHALL", "2001", "2024", [], 2),
        ("NORESULT", "SHALL", "2001", "2024", [], 2),
        ("UNINITIATED", "MAY", "2001", "2024", [], 2),
        ("UNTESTED", "SHALL", "2001", "2024", [], 4),
        ("FAIL", "SHOULD", "2001", "2024", [], 0),
        ("FAIL", "MAY", "2001", "2024", [], 1),
        ("FAIL", "QUALITY", "", "2024", [], 1),
        ("FAIL", "MANUAL", "", "2024", [], 1),
        ("FAIL", "MANUAL", "", "2024", [expected.Rule("elsewhere", "c", "there")], 0),
        ("PASS", "MANUAL", "", "2024", [expected.Rule("elsewhere", "c", "there")], 0),
    ],
)
def test_exit_status(
    verdict: str,
    level: str,
    since: str,
    edition: str,
    rules: list[expected.Rule],
    status: int,
) -> None:
    made = small(verdict, level, since)
    made["edition"] = edition
    expected.judge(made, rules)
    assert result.exit_status(made) == status
    jsonschema.validate(made, SCHEMA)


def test_incomplete_is_told() -> None:
    made = small()
    made["run"]["complete"] = False
    expected.judge(made, [])
    assert result.exit_status(made) == 2
    assert "INCOMPLETE" in text.text(made, CATALOGUE)


# Of a kernel since a release, of every release, of a C library, of its 64-bit kind.
DEVIATIONS = (
    "return/sv?-kept-on-eafnosupport:*",
    "return/sv0-kept-on-efault-second-unmapped:*",
    "headers/msghdr-msg-iovlen:once",
    "headers/msghdr-msg-controllen:once",
)


@pytest.mark.parametrize(
    ("facts", "which"),
    [
        ({"system": "Linux", "release": "6.18.44"}, DEVIATIONS[:2]),
        ({"system": "Linux", "release": "4.18"}, DEVIATIONS[:2]),
        ({"system": "Linux", "release": "4.9.1-x"}, DEVIATIONS[1:2]),
        ({"system": "GNU", "libc": "glibc", "pointer-bits": "64"}, DEVIATIONS[2:]),
        ({"system": "GNU", "libc": "glibc", "pointer-bits": "32"}, DEVIATIONS[2:3]),
        ({"system": "FreeBSD", "release": "15.0"}, ()),
        ({}, ()),
    ],
)
def test_known_deviations(facts: dict[str, str], which: tuple[str, ...]) -> None:
    listed = {rule.pattern for rule in expected.rules(facts) if rule.kind == "known"}
    assert listed & set(DEVIATIONS) == set(which)
    assert bool(listed) == bool(which)


def test_manuals_speak_for_their_systems() -> None:
    def elsewhere(**facts: str) -> set[str]:
        listed = expected.rules(facts)
        return {rule.pattern for rule in listed if rule.kind == "elsewhere"}

    linux = elsewhere(system="Linux", libc="glibc")
    assert "netbsd-1995/errors.EPROTOTYPE" in linux
    assert "manuals/EFAULT" not in linux
    assert "glibc-manual/like-a-pipe" not in linux
    assert "glibc-manual/like-a-pipe" in elsewhere(system="Linux", libc="musl")
    assert "manuals/EFAULT" in elsewhere(system="SunOS")
    assert "netbsd-1995/errors.EPROTOTYPE" not in elsewhere(system="NetBSD")


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        ("system=Linux", True),
        ("system!=Linux", False),
        ("release>=6.9", True),
        ("release>=6.18.44", True),
        ("release<6.18.44", False),
        ("release<6.100", True),
        ("system=Linux arch=sparc64", False),
        ("emulator=qemu", False),
    ],
)
def test_conditions(when: str, holds: bool, tmp_path: Path) -> None:
    extra = tmp_path / "mine.txt"
    extra.write_text(f"points: x/*:once\nwhen: {when}\nverdict: FAIL\nreason: r\n")
    facts = {"system": "Linux", "release": "6.18.44", "arch": "x86_64"}
    listed = expected.rules(facts, [extra])
    assert any(rule.pattern == "x/*:once" for rule in listed) == holds


@pytest.mark.parametrize(
    "words",
    [
        "points: x\nwhen: system\nverdict: FAIL\nreason: r\n",
        "points: x\nverdict: FAIL\nreason: r\n",
        "points: x\nwhen: a=b\nverdict: PASS\nreason: r\n",
        "what is this\n",
    ],
)
def test_a_deviation_out_of_form(words: str, tmp_path: Path) -> None:
    extra = tmp_path / "mine.txt"
    extra.write_text(words)
    with pytest.raises(expected.ExpectError, match=r"mine\.txt:\d"):
        expected.rules({}, [extra])


def test_platform_names_are_harmless() -> None:
    name = result.platform_name({"system": "../../Etc", "release": "a b/c\0d"})
    assert "/" not in name and not name.startswith(".") and " " not in name
    assert result.platform_name({}) == "unknown"


def test_coverage_of_the_areas() -> None:
    """A row that no record has is a gap, and so is a record that nothing tries."""
    known = read_all(TOP / "cases")
    total = coverage.by_area(known, CATALOGUE)[-1]
    assert total[0] == "all" and total[-1] == "0"
    more = records.Area("SP-FD", "one more than there is", 10)
    grown = dataclasses.replace(CATALOGUE, areas=(*CATALOGUE.areas, more))
    assert coverage.faults(known, grown) == ["SP-FD-010: no record has it"]
    fewer = dataclasses.replace(CATALOGUE, areas=CATALOGUE.areas[1:])
    assert any("is of no area" in fault for fault in coverage.faults(known, fewer))
    without = [case for case in known if case.clause != "fd.order"]
    row = next(r for r in coverage.by_area(without, CATALOGUE) if "SP-FD " in r[0])
    assert row[-1] == "1"


def test_coverage_of_peers(tmp_path: Path) -> None:
    known = read_all(TOP / "cases")
    path = tmp_path / "peers.txt"
    path.write_text("# a comment\nX-01: create/unnamed create/no-*\n\nX-03: - a\n b\n")
    listed = coverage.peers(path)
    assert listed == {"X-01": "create/unnamed create/no-*", "X-03": "- a b"}
    assert coverage.peer_faults(listed, known) == ["X-02: is not in the list"]
    assert coverage.peer_faults({"X-01": "create/none"}, known) == [
        "X-01: no case create/none"
    ]
    counted = {"X": "2", "X-01": "- a", "X-03": "- b"}
    assert coverage.peer_faults(counted, known) == [
        "X-02: is not in the list",
        "X-03: there are 2 only",
    ]
    for bad in ("X-01: a\nX-01: b\n", "no name\n", " x\n"):
        path.write_text(bad)
        with pytest.raises(records.RecordError):
            coverage.peers(path)


def test_the_atlas_is_of_what_is_there() -> None:
    """A call has a case, a decision a clause of the catalogue, each a name once."""
    folder = TOP / "harness"
    calls = re.findall(r'^\t\{ "([a-z-]+)", ', (folder / "calls.c").read_text(), re.M)
    files = sorted(path.stem for path in (TOP / "cases" / "atlas").glob("*.c"))
    assert sorted(calls) == files
    decided = (folder / "decided.c").read_text()
    clauses = re.findall(r'"([^" ]+)" \},$', decided, re.MULTILINE)
    assert len(clauses) == decided.count("\t{ ")
    assert set(clauses) <= set(CATALOGUE.clauses)


def test_coverage_both_ways() -> None:
    known = read_all(TOP / "cases")
    assert coverage.faults(known, CATALOGUE) == []
    stray = Case("a/b", Path("b.c"), "no.such.clause", "SHALL", ("once",), "it holds")
    assert any("a/b" in fault for fault in coverage.faults([*known, stray], CATALOGUE))
    without = [case for case in known if case.clause != "fd.reuse"]
    assert coverage.faults(without, CATALOGUE) == [
        "fd.reuse: neither a case nor a reason"
    ]
    wrong = Case("a/b", Path("b.c"), "fd.reuse", "MAY", ("once",), "todo: 1 # this")
    assert len(coverage.faults([*known, wrong], CATALOGUE)) == 2


def test_junit(made: Result) -> None:
    root = ET.fromstring(streams.junit(made))
    suite = root[0]
    names = Counter((c.get("classname"), c.get("name")) for c in suite.iter("testcase"))
    assert set(names.values()) == {1}
    assert suite.get("tests") == str(sum(made["counts"].values()))
    assert suite.get("failures") == str(made["unexpected"]) == "0"
    for verdict, tag in (("FAIL", "failure"), ("UNRESOLVED", "error")):
        one = small(verdict)
        one["cases"][0]["points"][0]["reason"] = "\x1b<&>"
        expected.judge(one, [])
        assert ET.fromstring(streams.junit(one))[0].find(f"testcase/{tag}") is not None


def test_tap(made: Result) -> None:
    stream = tap.read(streams.tap(made).encode())
    assert stream.problems == []
    bad = sum(not point.ok for point in stream.points)
    assert bad == made["counts"]["FAIL"]


def test_reports_hold_what_they_must(made: Result) -> None:
    page = html.page(made, CATALOGUE)
    for words in (text.text(made, CATALOGUE), markdown.markdown(made, CATALOGUE), page):
        for document in CATALOGUE.documents:
            if document.founding:
                assert document.title in words
        assert result.headline(made) in words
    for case in made["cases"]:
        assert f'id="p-{case["id"]}"' in page


def test_hostile_text_is_quoted() -> None:
    made = small("FAIL")
    made["cases"][0]["says"] = "<script>alert(1)</script>|"
    made["facts"]["compiler"] = '"><b>'
    expected.judge(made, [])
    page = html.page(made, CATALOGUE)
    assert "<script>alert" not in page and '"><b>' not in page
    assert "<script>" not in markdown.markdown(made, CATALOGUE)


def test_a_day_of_review_that_has_come_is_told() -> None:
    rule = expected.Rule("known", "area/n*:*", "it is so", review="2025-12-31")
    made = small("FAIL")
    expected.judge(made, [rule])
    assert "their day has come: area/name" in text.text(made, CATALOGUE)
    expected.judge(made, [KNOWN])
    assert "their day has come" not in text.text(made, CATALOGUE)


def test_diff() -> None:
    old, new = small(), small("FAIL")
    assert diff.changes(old, old) == []
    assert diff.changes(old, new) == [("area/name:once", "PASS", "FAIL")]
    new["cases"] = []
    assert diff.changes(old, new) == [("area/name:once", "PASS", "absent")]
