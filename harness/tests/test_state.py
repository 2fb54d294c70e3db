# SPDX-License-Identifier: ISC
"""Whatever the caller hands down, the verdicts stay the same."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness.runner.case import read_all
from harness.runner.program import Outcome
from harness.tests.conftest import TOP, command, open_to_all
from reports import result
from reports.verdicts import points as points_of

AS_USER = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


def ignore_signals() -> None:
    for number in (signal.SIGPIPE, signal.SIGCHLD, signal.SIGALRM, signal.SIGUSR1):
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, signal.NSIG))


def many_descriptors() -> None:
    for _ in range(20):
        os.set_inheritable(os.dup(2), True)


def other_state() -> None:
    os.umask(0o777)
    os.environ["LC_ALL"] = "de_DE.UTF-8"
    signal.setitimer(signal.ITIMER_REAL, 0.05)


@pytest.mark.parametrize("change", [ignore_signals, many_descriptors, other_state])
def test_inherited_state(
    change: Callable[[], None], compiled: Callable[[Path], Path]
) -> None:
    path = compiled(TOP / "harness" / "t" / "inherited.c")
    done = command(path, preexec_fn=change, close_fds=False)
    assert done.returncode == 0, done.stdout


LIBRARY = """
#include <signal.h>
#include <unistd.h>
static void handler(int sig) { (void)sig; }
__attribute__((constructor)) static void begin(void) { signal(SIGRTMAX, handler); }
__attribute__((destructor)) static void end(void)
{
	struct sigaction sa;

	sigaction(SIGRTMAX, NULL, &sa);
	write(2, sa.sa_handler == handler ? "kept" : "lost", 4);
}
"""


def test_handlers_of_the_library_stay(
    compiled: Callable[[Path], Path], tmp_path: Path
) -> None:
    """UClibc-ng has one before main(), by which threads are cancelled."""
    source, library = tmp_path / "own.c", tmp_path / "own.so"
    source.write_text(LIBRARY)
    command("cc", "-shared", "-fPIC", source, "-o", library, check=True)
    path = compiled(TOP / "harness" / "t" / "inherited.c")
    done = command(path, env={**os.environ, "LD_PRELOAD": str(library)})
    assert done.returncode == 0 and done.stderr == "kept", done.stderr


@pytest.mark.parametrize("closed", ["<&-", "2>&-", "<&- 2>&-"])
def test_closed_descriptors(closed: str, compiled: Callable[[Path], Path]) -> None:
    path = compiled(TOP / "harness" / "t" / "inherited.c")
    assert command("sh", "-c", f"{path} {closed}").returncode == 0


@pytest.mark.parametrize("limit", ["-n 16", "-Sn 5", "-n 20000"])
def test_descriptor_limits(limit: str, compiled: Callable[[Path], Path]) -> None:
    path = compiled(TOP / "harness" / "t" / "inherited.c")
    done = command("sh", "-c", f"ulimit {limit}; exec {path}")
    assert done.returncode == 0, done.stdout


# ---- the whole suite, in every state that a bar names

SAME = ("PASS", "FAIL", "UNSUPPORTED", "UNTESTED")


def verdicts(out: Path) -> dict[str, str]:
    made = result.load(out / "result.json")
    return {p["id"]: p["verdict"] for case in made["cases"] for p in case["points"]}


@pytest.fixture(scope="module")
def usual(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give the verdicts of a run as anyone would start it."""
    out = tmp_path_factory.mktemp("usual")
    done = command(TOP / "spt", "run", "-o", out)
    assert done.returncode == 0, done.stdout + done.stderr
    found = verdicts(out)
    assert len(found) > 400
    return found


@pytest.fixture
def busy() -> Iterator[None]:
    """Keep every processor busy meanwhile."""
    count = os.cpu_count() or 1
    spinning = [
        subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(count)
    ]
    yield
    for process in spinning:
        process.kill()
        process.wait()


def shell_run(script: str, out: Path) -> None:
    done = command("sh", "-c", script, "sh", TOP / "spt", out)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "script",
    [
        'exec "$1" run -j1 -o "$2"',
        'exec "$1" run -j8 -o "$2"',
        'trap \'\' PIPE INT HUP USR1; exec "$1" run -o "$2"',
        'ulimit -n 16; exec "$1" run -o "$2"',
        'ulimit -n 1000000; exec "$1" run -o "$2"',
        'umask 077; exec "$1" run -o "$2"',
        'exec 3<&0 4<&0 5<&0 6<&0 7<&0 8<&0 9<&0; exec "$1" run -o "$2"',
    ],
)
def test_same_verdicts(script: str, usual: dict[str, str], tmp_path: Path) -> None:
    if "1000000" in script and os.geteuid() != 0:
        pytest.skip("only root can raise the limit")
    shell_run(script, tmp_path)
    assert verdicts(tmp_path) == usual


def test_same_with_twenty_descriptors(usual: dict[str, str], tmp_path: Path) -> None:
    done = command(
        TOP / "spt",
        "run",
        "-o",
        tmp_path,
        preexec_fn=many_descriptors,
        close_fds=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert verdicts(tmp_path) == usual


@pytest.mark.usefixtures("busy")
def test_same_when_busy(usual: dict[str, str], tmp_path: Path) -> None:
    shell_run('exec nice -n 19 "$1" run -o "$2"', tmp_path)
    assert verdicts(tmp_path) == usual


def test_ten_in_a_row(usual: dict[str, str], tmp_path: Path) -> None:
    for _ in range(10):
        shell_run('exec "$1" run -o "$2"', tmp_path)
        assert verdicts(tmp_path) == usual


def test_same_for_another_user(usual: dict[str, str], tmp_path: Path) -> None:
    """The programs as nobody: an ordinary user has the verdicts of root."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    programs = tmp_path / "cases"
    command("cp", "-r", TOP / "build" / "cases", programs, check=True)
    open_to_all(tmp_path)
    found: dict[str, str] = {}
    cases = [case for case in read_all(TOP / "cases") if "root" not in case.needs]
    for case in cases:
        start = ["sh", "-c", 'ulimit -n 16; exec "$0"', str(programs / case.id)]
        done = command(*AS_USER, *start)
        outcome = Outcome(done.stdout.encode(), b"", done.returncode, 0.0)
        points, problem = points_of(case, outcome)
        assert not problem
        found |= {p["id"]: p["verdict"] for p in points}
    wanted = {case.point(kind) for case in cases for kind in case.types}
    assert found == {point: usual[point] for point in wanted}
