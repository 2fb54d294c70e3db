# SPDX-License-Identifier: ISC
"""What the harness prints, verdict by verdict, as each reader of TAP takes it.

The golden outputs of harness/t are played back by scripts, and read by prove's
own parser, Automake's driver, kyua, meson and our reader: all of them must come
to the same points.
"""

from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from harness.runner import tap
from harness.tests.conftest import TOP, command
from reports.verdicts import VERDICTS, verdict_of

GOLDEN = sorted((TOP / "harness" / "t").glob("*.out"))
BAIL = "TAP version 13\n1..2\nok 1 - the first\nBail out! fork: why\n"
CUT = "TAP version 13\n1..2\nok 1 - the first\n"
NOTHING = "TAP version 13\n1..2\n"
# What no program of harness/t prints, as it cannot: the end of the harness.
DAMAGED = {"bail-out": BAIL, "cut-off": CUT, "no-result": NOTHING}
ENDED = re.compile(r"exit (-?\d+)\n\Z")

PERL = """
use TAP::Parser;
for my $program (@ARGV) {
	my $parser = TAP::Parser->new({ exec => [$program] });
	$parser->run;
	my @counts = map { scalar $parser->$_ } qw(passed failed skipped);
	my @flags = map { $parser->$_ ? 1 : 0 } qw(exit parse_errors);
	print "@counts @flags\\n";
}
"""


@dataclass(frozen=True)
class Stream:
    """A program's output and status, and what our reader makes of it."""

    name: str
    program: Path
    text: str
    status: int

    @property
    def verdicts(self) -> Counter[str]:
        """Count the points by verdict, as a result would."""
        return Counter(verdict_of(p)[0] for p in tap.read(self.text.encode()).points)

    @property
    def passed(self) -> int:
        """Points that hold."""
        return self.verdicts["PASS"]

    @property
    def skipped(self) -> int:
        """Points that are `ok` and say why nothing was found out."""
        return self.verdicts["UNSUPPORTED"] + self.verdicts["UNTESTED"]

    @property
    def failed(self) -> int:
        """Points that are `not ok`."""
        return sum(self.verdicts.values()) - self.passed - self.skipped

    @property
    def whole(self) -> bool:
        """Whether all that was planned is there."""
        return tap.read(self.text.encode()).complete


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> list[Stream]:
    """Give a script for each golden output that prints it and ends as it did."""
    folder = tmp_path_factory.mktemp("streams")
    texts = dict(DAMAGED.items())
    texts = {name: f"{text}exit 1\n" for name, text in texts.items()}
    texts |= {path.stem: path.read_text() for path in GOLDEN}
    found = []
    for name, text in texts.items():
        ended = ENDED.search(text)
        assert ended, name
        played, program = text[: ended.start()], folder / name
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{played}END\nexit {ended[1]}\n")
        program.chmod(0o755)
        found.append(Stream(name, program, played, int(ended[1])))
    return found


def test_every_verdict_is_there(streams: list[Stream]) -> None:
    seen = Counter[str]()
    for stream in streams:
        seen += stream.verdicts
    # A program cannot say of itself that it said nothing.
    assert set(VERDICTS) - set(seen) == {"UNINITIATED", "NORESULT"}


def test_prove(streams: list[Stream]) -> None:
    """What prove is made of, point by point; and prove itself, by its status."""
    programs = [stream.program for stream in streams]
    done = command("perl", "-e", PERL, *programs)
    lines = done.stdout.splitlines()
    assert len(lines) == len(streams), done.stderr
    for stream, line in zip(streams, lines):
        passed, failed, skipped, bad_exit, errors = map(int, line.split())
        assert passed == stream.passed + stream.skipped, stream.name
        assert (failed, skipped) == (stream.failed, stream.skipped), stream.name
        assert bad_exit == (stream.status != 0), stream.name
        assert errors == (not stream.whole), stream.name
    good = [stream.program for stream in streams if not stream.status]
    assert command("prove", "-Q", "-e", "", *good).returncode == 0
    bad = next(s.program for s in streams if s.failed)
    assert command("prove", "-Q", "-e", "", bad).returncode == 1


def test_automake(streams: list[Stream], tmp_path: Path) -> None:
    driver = TOP / "build-aux" / "tap-driver.sh"
    for stream in streams:
        trs = tmp_path / f"{stream.name}.trs"
        words: list[str | Path] = ["--test-name", stream.name, "--trs-file", trs]
        words += ["--log-file", trs.with_suffix(".log"), "--", stream.program]
        command("sh", driver, *words, cwd=tmp_path, check=True)
        found = Counter(re.findall(r"^:test-result: (\w+)", trs.read_text(), re.M))
        assert found["PASS"] == stream.passed, stream.name
        assert found["FAIL"] == stream.failed, stream.name
        assert found["SKIP"] == stream.skipped, stream.name
        # A status that is not 0 is an error of its own, unless SPT_EXIT=tap.
        assert bool(found["ERROR"]) == (not stream.whole or stream.status != 0)


def test_kyua(streams: list[Stream], tmp_path: Path) -> None:
    """Kyua has one result for a program: all of it holds, or something does not."""
    if not shutil.which("kyua"):
        pytest.fail("kyua is not here; ci/check installs it")
    lines = [f'tap_test_program{{name="{s.name}"}}' for s in streams]
    folder = streams[0].program.parent
    (folder / "Kyuafile").write_text(
        "syntax(2)\ntest_suite('spt')\n" + "\n".join(lines) + "\n"
    )
    database = tmp_path / "results.db"
    command("kyua", "test", "-k", folder / "Kyuafile", "-r", database)
    report = tmp_path / "report.xml"
    command("kyua", "report-junit", "-r", database, f"--output={report}", check=True)
    found = {
        test.get("classname"): {child.tag for child in test}
        for test in ET.parse(report).iter("testcase")
    }
    assert len(found) == len(streams)
    for stream in streams:
        tags = found[stream.name] & {"failure", "error", "skipped"}
        holds = stream.whole and not stream.failed and not stream.status
        assert (tags <= {"skipped"}) == holds, stream.name


def test_meson(streams: list[Stream], tmp_path: Path) -> None:
    if not shutil.which("meson"):
        pytest.fail("meson is not here; ci/check installs it")
    tests = "".join(
        f"test('{s.name}', find_program('{s.program}'), protocol: 'tap')\n"
        for s in streams
    )
    (tmp_path / "meson.build").write_text(f"project('streams', 'c')\n{tests}")
    command("meson", "setup", tmp_path / "b", tmp_path, check=True)
    command("meson", "test", "-C", tmp_path / "b")
    found: dict[str, Counter[str]] = {}
    suites = ET.parse(tmp_path / "b" / "meson-logs" / "testlog.junit.xml")
    for suite in suites.iter("testsuite"):
        name = str(suite.get("name")).rpartition(".")[2]
        for test in suite.iter("testcase"):
            tags = [c.tag for c in test if c.tag in ("failure", "error", "skipped")]
            found.setdefault(name, Counter())[tags[0] if tags else "pass"] += 1
    log = (tmp_path / "b" / "meson-logs" / "testlog.json").read_text()
    whole = {
        entry["name"]: entry["result"] for entry in map(json.loads, log.splitlines())
    }
    for stream in streams:
        points = found.get(stream.name, Counter())
        if stream.whole:
            assert points["pass"] == stream.passed, stream.name
            assert points["failure"] == stream.failed, stream.name
            assert points["skipped"] == stream.skipped, stream.name
        holds = stream.whole and not stream.failed and not stream.status
        assert (whole[stream.name] in ("OK", "SKIP")) == holds, stream.name
