# SPDX-License-Identifier: ISC
"""Every runner, ours and others', comes to the same verdicts."""

from __future__ import annotations

import os
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from harness.tests.conftest import BUILD, TOP, command
from reports import build, result


@pytest.fixture(scope="module")
def counts(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """Give the counts of ./spt run: passes, expected failures, and so on."""
    out = tmp_path_factory.mktemp("counts")
    assert command(TOP / "spt", "run", "-o", out).returncode == 0
    made = result.load(out / "result.json")
    found = made["counts"]
    return {
        "PASS": found["PASS"],
        "FAIL": found["FAIL"],
        "SKIP": found["UNSUPPORTED"] + found["UNTESTED"],
        "all": sum(found.values()),
        "programs": len(made["cases"]),
    }


def test_make_check(counts: dict[str, int]) -> None:
    done = command("make", "-C", BUILD, "-j2", "check")
    bad = re.findall(r"^(?:FAIL|XPASS|ERROR): .*$", done.stdout, re.MULTILINE)
    assert done.returncode == 0, "\n".join(bad) or done.stderr[-2000:]
    found = dict(re.findall(r"^# (\w+): +(\d+)$", done.stdout, re.MULTILINE))
    assert int(found["TOTAL"]) == counts["all"]
    assert int(found["PASS"]) == counts["PASS"]
    assert int(found["XFAIL"]) == counts["FAIL"]
    assert int(found["SKIP"]) == counts["SKIP"]
    assert found["FAIL"] == found["XPASS"] == found["ERROR"] == "0"


def test_our_perl_driver(counts: dict[str, int], tmp_path: Path) -> None:
    archive = tmp_path / "perl.tgz"
    done = command(TOP / "harness" / "prove", "-j2", "-o", archive)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{counts['PASS']} PASS, {counts['FAIL']} FAIL" in done.stdout
    made = build.read(archive, None)
    assert made["counts"]["PASS"] == counts["PASS"]
    assert made["counts"]["FAIL"] == counts["FAIL"]
    assert result.exit_status(made) == 0
    assert made["facts"]["system"]


@pytest.fixture
def log(counts: dict[str, int], tmp_path: Path) -> Path:
    """Give the log of a run with nothing but the shell."""
    path = tmp_path / "log"
    with path.open("w") as file:
        command(
            shutil.which("dash") or "/bin/sh",
            TOP / "harness" / "target",
            cwd=BUILD,
            env={"PATH": "/nowhere"},
            stdout=file,
            check=True,
        )
    return path


def test_a_target_with_a_shell(counts: dict[str, int], log: Path) -> None:
    made = build.read(log, None)
    assert made["counts"]["PASS"] == counts["PASS"]
    assert made["counts"]["FAIL"] == counts["FAIL"]
    assert result.exit_status(made) == 0
    assert made["platform"] != "unknown"


def test_a_log_from_a_serial_line(log: Path) -> None:
    """Other ends of lines, a kernel that talks in between, and a cable pulled."""
    whole = build.read(log, None)
    lines = log.read_text().splitlines()
    noisy = [lines[0], *(f"{line}\r\n[ 1.2] usb 1-1: hello" for line in lines[1:])]
    log.write_text("boot\r\n" + "\r\n".join(noisy) + "\r\n")
    assert build.read(log, None)["counts"] == whole["counts"]
    log.write_text("\n".join(lines[: len(lines) // 2]))
    half = build.read(log, None)
    assert not half["run"]["complete"]
    assert 0 < half["counts"]["PASS"] < whole["counts"]["PASS"]
    assert result.exit_status(half) == result.INCOMPLETE


def test_prove_and_its_archive(counts: dict[str, int], tmp_path: Path) -> None:
    """`prove --archive` knows nothing of us; its archive makes a result."""
    archive = tmp_path / "prove.tgz"
    script = f"prove -j2 -e '' --archive {archive} - <cases.txt"
    done = command("sh", "-c", script, cwd=BUILD)
    failed = re.search(r"Files=(\d+), Tests=(\d+)", done.stdout)
    assert failed and int(failed[1]) == counts["programs"]
    assert int(failed[2]) == counts["all"]
    made = build.read(archive, None)
    assert made["counts"]["PASS"] == counts["PASS"]
    assert made["counts"]["FAIL"] == counts["FAIL"]


AGGREGATE = """
use TAP::Harness::Archive;
my $all = TAP::Harness::Archive->aggregator_from_archive({archive => $ARGV[0]});
print join(" ", $all->total, scalar $all->passed), "\\n";
"""


def test_archives_are_what_perl_reads(counts: dict[str, int], tmp_path: Path) -> None:
    """The module whose format it is reads both of ours."""
    if command("perl", "-MTAP::Harness::Archive", "-e", "1").returncode != 0:
        pytest.fail("TAP::Harness::Archive is not here; ci/check installs it")
    ours, theirs = tmp_path / "result.tap.tar.gz", tmp_path / "perl.tar.gz"
    command(TOP / "spt", "run", "-o", tmp_path, check=True)
    command(TOP / "harness" / "prove", "-o", theirs, check=True)
    for path in (ours, theirs):
        done = command("perl", "-e", AGGREGATE, path)
        passed = counts["PASS"] + counts["SKIP"]
        assert done.stdout == f"{counts['all']} {passed}\n", done.stderr


def test_bare_pytest(counts: dict[str, int], tmp_path: Path) -> None:
    """With no option at all, in a folder of cases; and JUnit XML from pytest."""
    python = (BUILD / "python").read_text().strip()
    report = tmp_path / "junit.xml"
    done = command(
        python, "-m", "pytest", "-q", "cases", f"--junitxml={report}", cwd=TOP
    )
    assert done.returncode == 0, done.stdout[-2000:]
    last = done.stdout.strip().splitlines()[-1]
    found = {word: int(n) for n, word in re.findall(r"(\d+) (\w+)", last)}
    assert found["passed"] == counts["PASS"]
    assert found["xfailed"] == counts["FAIL"]
    assert found["skipped"] == counts["SKIP"]
    names = Counter(
        (c.get("classname"), c.get("name")) for c in ET.parse(report).iter("testcase")
    )
    assert len(names) == counts["all"] and set(names.values()) == {1}
    one = command(python, "-m", "pytest", "-q", "errors", cwd=TOP / "cases")
    assert one.returncode == 0, one.stdout[-2000:]


def test_pytest_xdist(counts: dict[str, int]) -> None:
    python = (BUILD / "python").read_text().strip()
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    words = [python, "-m", "pytest", "-q", "cases", "-n", "2"]
    done = command(*words, cwd=TOP, env=clean)
    if "unrecognized arguments" in done.stderr:
        pytest.skip("no xdist for this Python")
    assert done.returncode == 0, done.stdout[-2000:]
    assert f"{counts['PASS']} passed" in done.stdout


def test_kyua(counts: dict[str, int], tmp_path: Path) -> None:
    """Kyua takes a program as one test: it is broken or fails as a whole."""
    if not shutil.which("kyua"):
        pytest.skip("no kyua")
    command("make", "-C", BUILD, "Kyuafile", check=True)
    done = command(
        "kyua", "test", "-k", BUILD / "Kyuafile", "-r", tmp_path / "results.db"
    )
    summary = re.search(r"(\d+)/(\d+) passed \((\d+) failed\)", done.stdout)
    assert summary, done.stdout[-500:]
    assert int(summary[2]) == counts["programs"]
    listed = (BUILD / "cases.txt").read_text().split()
    failing = sum(command(BUILD / name).returncode != 0 for name in listed)
    assert int(summary[3]) == failing


def test_meson(counts: dict[str, int], tmp_path: Path) -> None:
    if not shutil.which("meson"):
        pytest.skip("no meson")
    listed = (BUILD / "cases.txt").read_text().split()
    tests = "".join(
        f"test('{name}', find_program('{BUILD}/{name}'), protocol: 'tap')\n"
        for name in listed
    )
    (tmp_path / "meson.build").write_text(f"project('spt', 'c')\n{tests}")
    command("meson", "setup", tmp_path / "build", tmp_path, check=True)
    done = command("meson", "test", "-C", tmp_path / "build")
    failing = sum(command(BUILD / name).returncode != 0 for name in listed)
    found = dict(re.findall(r"^(\w[\w ]*?): +(\d+)", done.stdout, re.MULTILINE))
    assert int(found["Fail"]) == failing
    skipped = int(found.get("Skipped", "0"))
    assert int(found["Ok"]) + skipped + failing == counts["programs"]


def test_a_surprise_is_loud_everywhere(tmp_path: Path) -> None:
    """What no list expects fails under each runner; so does a stale list."""
    program = tmp_path / "cases" / "errors" / "emfile-one-free"
    program.parent.mkdir(parents=True)
    point = "SOCK_STREAM: with one descriptor free the call gives EMFILE"
    for ok, rule, expected in (
        ("not ok", "", "not ok 1 - SOCK_STREAM"),
        ("not ok", "known\terrors/emfile-*:stream\twhy\n", "# TODO why"),
        ("ok", "known\terrors/emfile-*:stream\twhy\n", "# TODO why"),
        ("ok", "known\terrors/emfile-*:dgram\twhy\n", "ok 1 - SOCK_STREAM"),
    ):
        block = '  ---\n  verdict: "FAIL"\n  clause: "c"\n  ...\n'
        body = f"TAP version 13\n1..1\n{ok} 1 - {point}\n"
        text = body + (block if ok == "not ok" else "")
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{text}END\n")
        program.chmod(0o755)
        listed = tmp_path / "expected.list"
        listed.write_text(rule)
        done = command(TOP / "harness" / "expecting", listed, program)
        assert expected in done.stdout
        assert ("TODO" in done.stdout) == ("TODO" in expected)
        assert done.stdout.replace(" # TODO why", "") == text
