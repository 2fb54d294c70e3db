# SPDX-License-Identifier: ISC
"""What is read from outside: cases, TAP, archives, results, in every state."""

from __future__ import annotations

import io
import random
import tarfile
from pathlib import Path

import pytest

from harness.runner import case as cases
from harness.runner import tap
from harness.runner.program import Outcome
from harness.tests.conftest import TOP
from reports import archive, build, records, result
from reports.verdicts import VERDICTS
from reports.verdicts import points as points_of

GOOD = """TAP version 13
1..2
ok 1 - SOCK_STREAM: it holds
not ok 2 - SOCK_DGRAM: it holds
  ---
  verdict: "FAIL"
  want: "0"
  got: "1"
  ...
"""
CASE = cases.Case(
    id="area/name",
    path=Path("name.c"),
    clause="c",
    level="SHALL",
    types=("stream", "dgram"),
    says="it holds",
)


def verdicts(text: str, status: int = 1) -> tuple[list[str], str]:
    outcome = Outcome(text.encode("utf-8"), b"", status, 0.0)
    points, problem = points_of(CASE, outcome)
    return [point["verdict"] for point in points], problem


def test_whole_stream() -> None:
    assert verdicts(GOOD) == (["PASS", "FAIL"], "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["NORESULT", "NORESULT"]),
        ("TAP version 13\n1..2\n", ["NORESULT", "NORESULT"]),
        ("TAP version 13\n1..2\nok 1 - SOCK_STREAM: it holds\n", ["PASS", "NORESULT"]),
        (GOOD.replace("TAP version 13\n", ""), ["PASS", "FAIL"]),
        (GOOD.replace("1..2\n", ""), ["PASS", "FAIL"]),
        (GOOD.replace("1..2\n", "1..2\n1..2\n"), ["PASS", "FAIL"]),
        (GOOD.replace("1..2\n", "1..3\n"), ["PASS", "FAIL"]),
        (GOOD.replace("ok 1 ", "ok 2 "), ["UNRESOLVED", "FAIL"]),
        (GOOD.replace("  ...\n", ""), ["PASS", "FAIL"]),
        (GOOD[:-1], ["PASS", "FAIL"]),
        (GOOD.replace("it holds\nnot", "it floats\nnot"), ["UNRESOLVED", "FAIL"]),
        (GOOD + "ok 3 - SOCK_STREAM: it holds\n", ["PASS", "FAIL"]),
        (GOOD.replace("1..2\n", "1..2\nBail out! fork\n"), ["NORESULT", "NORESULT"]),
        (GOOD.replace('got: "1"', 'got: 1"'), ["PASS", "FAIL"]),
        ("\0\1\2\n" + GOOD, ["PASS", "FAIL"]),
        ("1..0 # SKIP none here\n", ["NORESULT", "NORESULT"]),
    ],
)
def test_damaged_stream(text: str, expected: list[str]) -> None:
    """What is there is taken, what is not is not, and the damage is named."""
    found, problem = verdicts(text)
    assert found == expected
    assert problem


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ok 1 - SOCK_STREAM: it holds # SKIP no such type", "UNSUPPORTED"),
        ("ok 1 - SOCK_STREAM: it holds # SKIP untested: needs root", "UNTESTED"),
        ("not ok 1 - SOCK_STREAM: it holds # SKIP why", "FAIL"),
        ("ok 1 - SOCK_STREAM: it holds", "PASS"),
        ("not ok 1 - SOCK_STREAM: it holds", "FAIL"),
    ],
)
def test_verdict_of_a_line(line: str, expected: str) -> None:
    found, _ = verdicts(f"TAP version 13\n1..2\n{line}\n")
    assert found[0] == expected


def test_no_stream_makes_it_fail() -> None:
    """Cut, swapped and overwritten at random: never a verdict from nowhere."""
    chance = random.Random(1)
    for _ in range(3000):
        data = bytearray(GOOD.encode())
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(9)] = chance.randbytes(chance.randrange(9))
            if not data:
                data = bytearray(b"x")
        stream = tap.read(bytes(data))
        text = bytes(data).decode("ascii", "replace")
        for point in stream.points:
            assert ("ok" if point.ok else "not ok") in text
        points, _ = points_of(CASE, Outcome(bytes(data), b"", 1, 0.0))
        assert [p["verdict"] for p in points if p["verdict"] not in VERDICTS] == []


def test_all_cases_can_be_read() -> None:
    assert len(cases.read_all(TOP / "cases")) > 100


@pytest.mark.parametrize(
    "change",
    [
        ("CASE {", "CASE  {"),
        ("SHALL", "MUST"),
        ("STREAM | DGRAM", "STREAM | RDM"),
        ('\t.clause = "c",\n', ""),
        ('"c",', '"c"'),
        ("\t.level", "\t.seconds = many,\n\t.level"),
        ("it holds", "it hölds"),
    ],
)
def test_a_case_out_of_form(change: tuple[str, str], tmp_path: Path) -> None:
    text = (
        '#include "spt.h"\n\nCASE {\n\t.clause = "c",\n\t.level  = SHALL,\n'
        '\t.types  = STREAM | DGRAM,\n\t.says   = "it holds",\n};\n'
    )
    path = tmp_path / "name.c"
    path.write_text(text)
    assert cases.read(path).types == ("stream", "dgram")
    path.write_text(text.replace(*change))
    with pytest.raises(cases.CaseError, match=r"name\.c"):
        cases.read(path)


def test_archive_round_trip(tmp_path: Path) -> None:
    outcomes = {"area/name": Outcome(GOOD.encode(), b"", -9, 0.5)}
    path = tmp_path / "x.tar.gz"
    path.write_bytes(
        archive.dump(archive.Archive({"system": "Li: \"nux'"}, outcomes, 5.0, 1.0))
    )
    again = archive.load(path)
    assert again.facts == {"system": "Li: \"nux'"}
    assert again.outcomes["area/name"].tap == GOOD.encode()
    assert again.outcomes["area/name"].status == -9


def test_damaged_archives(tmp_path: Path) -> None:
    outcomes = {"area/name": Outcome(GOOD.encode(), b"", 0, 0.5)}
    whole = archive.dump(archive.Archive({}, outcomes))
    path = tmp_path / "x.tar.gz"
    for cut in range(0, len(whole) - 1, 7):
        path.write_bytes(whole[:cut])
        with pytest.raises(result.ResultError, match=r"x\.tar\.gz"):
            build.from_archive(path, "2024")


def test_hostile_archive(tmp_path: Path) -> None:
    """Names that lead elsewhere, links and devices are not followed."""
    path = tmp_path / "x.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name in ("../../etc/passwd", "/etc/passwd", "a/../b", ".."):
            member = tarfile.TarInfo(name)
            tar.addfile(member, io.BytesIO())
        link = tarfile.TarInfo("errors/link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    with pytest.raises(result.ResultError, match="no case of this suite"):
        build.from_archive(path, "2024")
    assert list(tmp_path.iterdir()) == [path]


def test_catalogue_is_whole() -> None:
    found = records.catalogue(TOP / "cases" / "catalogue")
    founding = [d.key for d in found.documents if d.founding]
    assert founding == [
        "freebsd-5.2.1",
        "glibc-manual",
        "illumos-2018",
        "linux-man-pages-4.09",
        "netbsd-1995",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "clause: a\n",
        "document: d\ntitle: t\n\nclause: a\nclass: shall\nsays: s\n",
        "document: d\ntitle: t\n\nclause: a\nclass: must\nsays: s\nwhere: w\n",
        "document: d\ntitle: t\n\nnot a field\n",
        "document: d\ntitle: t\n"
        + 2 * "\nclause: a\nclass: shall\nsays: s\nwhere: w\n",
    ],
)
def test_a_catalogue_out_of_form(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(text)
    with pytest.raises(records.RecordError, match=r"x\.txt"):
        records.catalogue(tmp_path)
