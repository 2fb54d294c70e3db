# SPDX-License-Identifier: ISC
"""./spt as its users meet it: every command, good and bad input, interruption."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from harness.tests.conftest import (
    TOP,
    command,
    copy_of_the_suite,
    open_to_all,
    started,
)

SPT = TOP / "spt"
USAGE = 3


@pytest.fixture(scope="module")
def out(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    assert command(SPT, "run", "-o", folder).returncode == 0
    return folder


def one_line(done: subprocess.CompletedProcess[str], words: str) -> None:
    """Check that this ended as bad input does: one clear line, and status 3."""
    lines = done.stderr.strip().splitlines()
    assert done.returncode == USAGE, done.stdout[-1000:] + done.stderr
    assert len(lines) == 1 and words in lines[0], done.stderr
    assert "Traceback" not in done.stderr


def test_run_writes_everything(out: Path) -> None:
    assert sorted(path.name for path in out.iterdir()) == [
        "report.html",
        "result.json",
        "result.tap.tar.gz",
    ]


def test_help() -> None:
    assert "run [CASE|AREA|GLOB...]" in command(SPT).stdout
    for name in ("run", "show", "report", "diff", "coverage"):
        done = command(SPT, name, "--help")
        assert done.returncode == 0 and done.stdout.startswith("usage: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["runn"], "unknown command: runn"),
        (["run", "eror"], "no case, area or type like 'eror'; is it errors?"),
        (["run", "errors/efault-null:once"], "no case"),
        (["run", "-j", "-1"], "-j needs a number"),
        (["run", "--timeout-factor", "0"], "--timeout-factor"),
        (["run", "-o", "/dev/null/x"], "Not a directory"),
        (["run", "--expect", "/no/such/file"], "/no/such/file"),
        (["show", "no/such"], "no case 'no/such'"),
        (["show", "../harness/spt"], "no case"),
        (["report", "/no/such"], "No such file"),
        (["report", "spt"], "not a whole JSON text"),
        (["report", "/dev/null"], "not a whole JSON text"),
        (["report", "/"], "Is a directory"),
        (["report", "/a", "/b", "-f", "html"], "one result at a time"),
        (["diff", "/no/such", "/no/such"], "No such file"),
    ],
)
def test_bad_input(words: list[str], told: str, built: Path) -> None:
    one_line(command(SPT, *words, cwd=TOP), told)


def test_bad_options() -> None:
    for words in (["run", "--nonsense"], ["report"], ["diff", "x"], ["coverage", "x"]):
        done = command(SPT, *words)
        assert done.returncode == USAGE
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("cut", [1, 100, 5000, -2])
def test_truncated_result(cut: int, out: Path, tmp_path: Path) -> None:
    whole = (out / "result.json").read_bytes()
    (tmp_path / "result.json").write_bytes(whole[:cut])
    one_line(command(SPT, "report", tmp_path / "result.json"), "result.json")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", "spt-result/99"),
        ("cases", [1]),
        ("cases", [{"id": "x", "points": []}]),
        ("edition", "1066"),
        ("counts", None),
        ("run", []),
    ],
)
def test_result_out_of_form(key: str, value: object, out: Path, tmp_path: Path) -> None:
    made = json.loads((out / "result.json").read_text())
    made[key] = value
    (tmp_path / "x.json").write_text(json.dumps(made))
    for form in ("text", "html", "markdown", "junit", "tap"):
        one_line(
            command(SPT, "report", tmp_path / "x.json", "-f", form), "not a result"
        )


@pytest.mark.parametrize("form", ["text", "html", "markdown", "junit", "tap", "json"])
def test_report_formats(form: str, out: Path, tmp_path: Path) -> None:
    done = command(SPT, "report", out / "result.json", "-f", form)
    again = command(SPT, "report", out / "result.tap.tar.gz", "-f", form)
    assert done.returncode == again.returncode == 0, again.stderr
    assert len(done.stdout) > 1000
    target = tmp_path / "report"
    command(SPT, "report", out / "result.json", "-f", form, "-o", target, check=True)
    assert target.read_text() == done.stdout


def test_archive_gives_the_same_result(out: Path) -> None:
    done = command(SPT, "diff", out / "result.json", out / "result.tap.tar.gz")
    assert done.returncode == 0, done.stdout
    assert done.stdout.startswith("0 points differ")


def test_report_to_a_full_disk(out: Path) -> None:
    done = command("sh", "-c", f"{SPT} report {out}/result.json >/dev/full")
    assert done.returncode == USAGE
    assert "No space left" in done.stderr and "Traceback" not in done.stderr


def test_a_reader_that_leaves(tmp_path: Path, built: Path) -> None:
    script = f"{{ {SPT} run -o {tmp_path}; echo $? >{tmp_path}/status; }} | true"
    done = command("sh", "-c", script)
    assert (tmp_path / "status").read_text() == "0\n"
    assert done.stderr == ""


def test_a_hostile_name_of_a_case(tmp_path: Path) -> None:
    clone = copy_of_the_suite(tmp_path / "clone")
    for name in ("a b.c", "$(touch x).c", "'.c"):
        path = clone / "cases" / "errors" / name
        path.write_text("")
        one_line(
            command("sh", clone / "cases" / "list", clone), "not a name for a case"
        )
        path.unlink()


def test_editions(out: Path) -> None:
    old = command(SPT, "report", out / "result.json", "--edition", "2008").stdout
    new = command(SPT, "report", out / "result.json").stdout

    def failed(report: str, edition: str) -> int:
        head = re.search(rf"^POSIX.1-{edition}: .* (\d+) FAIL", report, re.MULTILINE)
        assert head, report[-500:]
        return int(head[1])

    assert 0 < failed(old, "2008") < failed(new, "2024")


def test_show() -> None:
    done = command(SPT, "show", "errors/emfile-one-free")
    for words in (
        "socketpair.errors.EMFILE",
        "SHALL",
        "XSH socketpair",
        "spt_leave_fds",
    ):
        assert words in done.stdout


def test_coverage() -> None:
    done = command(SPT, "coverage")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].endswith(" 0 faults")


def test_selection_does_not_replace_a_whole_run(tmp_path: Path) -> None:
    settings = {**os.environ, "SPT_OUT": str(tmp_path)}
    done = command(SPT, "run", "errors/emfile-*:dgram", "transfer", env=settings)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = tmp_path.glob("*/selection/result.json")
    made = json.loads(found.read_text())
    assert made["run"]["selection"] == ["errors/emfile-*:dgram", "transfer"]
    assert {c["id"].split("/")[0] for c in made["cases"]} == {"errors", "transfer"}
    for case in made["cases"]:
        if case["id"].startswith("errors/"):
            assert [p["type"] for p in case["points"]] == ["dgram"]


@pytest.mark.parametrize(
    ("words", "least"),
    [
        (["-m", "shall and dgram"], 80),
        (["-m", "posix2024 and flags"], 20),
        (["-k", "socketpair.return.sv"], 60),
        (["-k", "emfile and not return"], 8),
    ],
)
def test_selection_by_words(words: list[str], least: int, tmp_path: Path) -> None:
    done = command(SPT, "run", *words, "-o", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    made = json.loads((tmp_path / "result.json").read_text())
    assert sum(made["counts"].values()) >= least


def test_nothing_selected(tmp_path: Path) -> None:
    assert command(SPT, "run", "-k", "nosuchword", "-o", tmp_path).returncode == 4
    done = command(SPT, "run", "-m", "and and", "-o", tmp_path)
    assert done.returncode == USAGE and "Traceback" not in done.stderr


def test_a_surprise_and_its_expectation(tmp_path: Path) -> None:
    """An out-of-tree list of deviations counts, and one that is stale is loud."""
    extra = tmp_path / "mine.txt"
    extra.write_text(
        "points: errors/emfile-one-free:*\nwhen: system!=none\n"
        "verdict: FAIL\nreason: not really\n"
    )
    done = command(
        SPT, "run", "errors/emfile-one-free", "--expect", extra, "-o", tmp_path
    )
    assert done.returncode == 1
    assert "PASS, expected to fail" in done.stdout


def test_unwritable_output(out: Path) -> None:
    before = (out / "result.json").read_bytes()
    done = command("sh", "-c", f"ulimit -f 8; exec {SPT} run create -o {out}")
    assert done.returncode == USAGE, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (out / "result.json").read_bytes() == before


def test_full_disk(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    if os.geteuid() != 0 or command(*mount).returncode != 0:
        pytest.skip("a small file system cannot be mounted here")
    try:
        (small / "result.json").write_text("an earlier result")
        done = command(SPT, "run", "-o", small)
        assert done.returncode == USAGE
        assert "No space left" in done.stderr and "Traceback" not in done.stderr
        assert (small / "result.json").read_text() == "an earlier result"
    finally:
        command("umount", small)


def test_two_clones_at_once_in_paths_with_spaces(tmp_path: Path) -> None:
    clones = [
        copy_of_the_suite(tmp_path / name, "errors", "headers")
        for name in ("a clone", "b clone")
    ]
    running = [
        subprocess.Popen(
            [str(clone / "spt"), "run"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for clone in clones
    ]
    for process in running:
        text, _ = process.communicate(timeout=900)
        assert process.returncode == 0, text


def test_no_compiler(tmp_path: Path) -> None:
    clone = copy_of_the_suite(tmp_path / "clone")
    settings = {**os.environ, "CC": "no-such-compiler"}
    drop = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    open_to_all(tmp_path)
    command("chown", "-R", "65534", clone)
    start = drop if os.geteuid() == 0 else []
    done = command(*start, clone / "spt", "run", env=settings)
    one_line(done, "missing packages; as root: apt-get install gcc")


def test_a_case_that_does_not_compile(tmp_path: Path) -> None:
    """It is unresolved, with what the compiler said; the others have their results."""
    clone = copy_of_the_suite(tmp_path / "clone", "errors")
    command(clone / "spt", "build", check=True)  # no old program stands in for it
    broken = clone / "cases" / "errors" / "efault-null.c"
    broken.write_text(broken.read_text().replace("spt_null", "no_such_function"))
    done = command(clone / "spt", "run", "errors", "-o", tmp_path / "out")
    assert done.returncode == 2, done.stdout + done.stderr
    made = json.loads((tmp_path / "out" / "result.json").read_text())
    assert made["counts"]["UNRESOLVED"] == 3
    assert made["counts"]["PASS"] > 50
    assert "do not compile" in done.stderr
    (case,) = (c for c in made["cases"] if c["id"] == "errors/efault-null")
    reason = case["points"][0]["reason"]
    assert reason.startswith("it does not compile: ") and "no_such" in reason


def test_a_header_that_lacks_a_name(tmp_path: Path) -> None:
    """It breaks no build: the case that tries the name is a FAIL, and no other."""
    clone = copy_of_the_suite(tmp_path / "clone", "headers")
    case = clone / "cases" / "headers" / "so-type.c"
    case.write_text(case.read_text().replace("SO_TYPE", "SO_NONE"))
    done = command(clone / "spt", "run", "headers/so-*", "-o", tmp_path / "out")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "do not compile" not in done.stderr
    made = json.loads((tmp_path / "out" / "result.json").read_text())
    assert made["unexpected"] == 1
    (case_record,) = (c for c in made["cases"] if c["id"] == "headers/so-type")
    (point,) = case_record["points"]
    assert (point["verdict"], point["call"]) == ("FAIL", "compiling")
    assert point["got"] == "#error 'SO_NONE is no macro'"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_run(number: int, tmp_path: Path, built: Path) -> None:
    """What it had is kept, and the earlier result too."""
    (tmp_path / "result.json").write_text("an earlier result")
    mine = tmp_path / "temporary"
    mine.mkdir()
    settings = {**os.environ, "TMPDIR": str(mine)}
    with started(SPT, "run", "-j1", "-o", tmp_path, env=settings) as running:
        deadline = time.monotonic() + 60
        while len([*mine.glob("spt.*/*/*.tap")]) < 30 and time.monotonic() < deadline:
            time.sleep(0.01)
        running.send_signal(number)
        text, errors = running.communicate(timeout=30)
    assert running.returncode == 2, text + errors
    assert "Traceback" not in errors
    assert (tmp_path / "result.json").read_text() == "an earlier result"
    made = json.loads((tmp_path / "interrupted.json").read_text())
    assert made["run"]["complete"] is False
    assert made["counts"]["UNINITIATED"] > 0 and made["counts"]["PASS"] > 0


def test_second_start_is_quick(built: Path, tmp_path: Path) -> None:
    """Nothing is set up again: no package manager, no configure, no compiler."""
    trap = tmp_path / "bin"
    trap.mkdir()
    for name in ("apt-get", "cc", "gcc", "autoreconf", "pip"):
        program = trap / name
        program.write_text(f"#!/bin/sh\necho {name} was called >&2\nexit 9\n")
        program.chmod(0o755)
    settings = {**os.environ, "PATH": f"{trap}:{os.environ['PATH']}"}
    done = command(SPT, "run", "-o", tmp_path / "out", env=settings)
    assert done.returncode == 0, done.stderr
    assert "was called" not in done.stderr
