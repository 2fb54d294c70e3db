# SPDX-License-Identifier: ISC
"""The harness by example: each program in harness/t, and the TAP it prints."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.runner import tap
from harness.runner.case import read_all
from harness.tests.conftest import TOP, command, started

PROGRAMS = sorted((TOP / "harness" / "t").glob("*.c"))
Compile = Callable[[Path], Path]


@pytest.mark.parametrize("source", PROGRAMS, ids=lambda p: p.stem)
def test_golden(source: Path, compiled: Compile, environment: dict[str, str]) -> None:
    expected = source.with_suffix(".out").read_text()
    if source.stem == "user" and os.geteuid() != 0:
        pytest.skip("needs root")
    done = command(compiled(source), env=environment)
    assert f"{done.stdout}exit {done.returncode}\n" == expected
    assert tap.read(done.stdout.encode()).problems == []


def test_every_output_has_a_program() -> None:
    outputs = {p.stem for p in (TOP / "harness" / "t").glob("*.out")}
    assert outputs == {p.stem for p in PROGRAMS}


def test_two_readers_agree(built: Path) -> None:
    """What Python reads in the source is what the compiler made of it."""
    for case in read_all(TOP / "cases"):
        said = command(built / "cases" / case.id, "--describe").stdout
        assert said == (
            f"id: {case.id}\nclause: {case.clause}\nlevel: {case.level}\n"
            f"types: {' '.join(case.types)}\nsays: {case.says}\n"
            f"needs: {' '.join(case.needs)}\nseconds: {case.seconds}\n"
        )


def program(name: str) -> Path:
    return TOP / "harness" / "t" / f"{name}.c"


def test_arguments(compiled: Compile) -> None:
    passing = compiled(program("pass"))
    assert command(passing, "--help").stdout.startswith("usage: ")
    one = command(passing, "dgram")
    assert one.stdout.splitlines()[1:] == [
        "1..1",
        "ok 1 - SOCK_DGRAM: what the harness makes of this",
    ]
    for words in (["once"], ["sctp"], ["--describe", "dgram"], ["-x"]):
        bad = command(passing, *words)
        assert (bad.returncode, bad.stdout) == (3, "")
        assert bad.stderr.startswith("usage: ")


def test_exit_for_automake(compiled: Compile, environment: dict[str, str]) -> None:
    failing = compiled(program("check-eq"))
    assert command(failing, env=environment).returncode == 1
    assert command(failing, env={**environment, "SPT_EXIT": "tap"}).returncode == 0


def test_timeout_factor(compiled: Compile, environment: dict[str, str]) -> None:
    hanging = compiled(program("hang"))
    start = time.monotonic()
    done = command(hanging, env={**environment, "SPT_TIMEOUT_FACTOR": "2"})
    assert 'want: "an end within 2 s"' in done.stdout
    assert time.monotonic() - start >= 2
    done = command(hanging, env={**environment, "SPT_TIMEOUT_FACTOR": "nonsense"})
    assert 'want: "an end within 1 s"' in done.stdout


def test_no_output_is_told(compiled: Compile) -> None:
    passing = compiled(program("pass"))
    done = command("sh", "-c", f"{passing} >&-")
    assert done.returncode == 3
    assert "standard output is closed" in done.stderr
    done = command("sh", "-c", f"{passing} >/dev/full")
    assert done.returncode == 1
    assert "cannot write" in done.stderr


def test_bail_out(compiled: Compile, tmp_path: Path) -> None:
    """Without a process to be had nothing can be said of the system."""
    source, library = tmp_path / "no-fork.c", tmp_path / "no-fork.so"
    source.write_text("int fork(void);\nint fork(void) { return -1; }\n")
    command("cc", "-shared", "-fPIC", source, "-o", library, check=True)
    settings = {**os.environ, "LD_PRELOAD": str(library)}
    done = command(compiled(program("pass")), env=settings)
    assert done.returncode == 1
    last = done.stdout.splitlines()[-1]
    assert last.startswith("Bail out! fork: "), done.stdout
    assert tap.read(done.stdout.encode()).bailed


def alive(session_of: str) -> list[str]:
    """List the processes whose command line has this in it."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if session_of in entry.read_bytes().decode("utf-8", "replace"):
                found.append(entry.parent.name)
        except OSError:
            continue
    return found


def wait_until(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


@pytest.mark.parametrize("name", ["child-left", "grandchild-left", "hang-in-child"])
def test_nothing_is_left_running(name: str, compiled: Compile) -> None:
    path = compiled(program(name))
    command(path)
    assert wait_until(lambda: not alive(str(path)))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_outlives_a_signal(number: int, compiled: Compile) -> None:
    """Ctrl-C reaches the supervisor alone; the rest has to go with it."""
    path = compiled(program("hang"))
    settings = {**os.environ, "SPT_TIMEOUT_FACTOR": "60"}
    with started(path, env=settings) as running:
        assert wait_until(lambda: len(alive(str(path))) == 2)
        running.send_signal(number)
        assert running.wait(10) == -number
        assert wait_until(lambda: not alive(str(path)))
