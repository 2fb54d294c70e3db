# SPDX-License-Identifier: ISC
"""What the tests share: the build, a command, a compiler for test programs."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Not resolved: ci/check comes through a link if the path is not a plain one.
TOP = Path(__file__).absolute().parent.parent.parent
BUILD = TOP / "build"
sys.path.insert(0, str(TOP))

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def command(
    *words: str | Path, check: bool = False, **rest: object
) -> subprocess.CompletedProcess[str]:
    """Run a command, and give its status and what it wrote."""
    settings: dict[str, object] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
        "timeout": 900,
        **rest,
    }
    words_as_text = [str(word) for word in words]
    return subprocess.run(words_as_text, check=check, **settings)  # type: ignore[call-overload]


def open_to_all(folder: Path) -> None:
    """Let the user that a program becomes, when root starts it, get there."""
    for one in (folder, *folder.parents):
        if one == Path(tempfile.gettempdir()):
            return
        one.chmod(0o755)


def default_signals() -> None:
    """In a child: undo what a shell ignores for what it starts with `&`."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


@contextlib.contextmanager
def started(*words: str | Path, **rest: Any) -> Iterator[subprocess.Popen[str]]:
    """Start a command, and never leave it behind, whatever becomes of the test."""
    settings: dict[str, Any] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
        "preexec_fn": default_signals,
        **rest,
    }
    process = subprocess.Popen([str(word) for word in words], **settings)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def copy_of_the_suite(to: Path, *areas: str) -> Path:
    """Copy what is tracked or new, as a checkout would have it.

    With `areas`, of the cases only those: a suite that is quick to build, for tests
    of what is around the cases.
    """
    listed = command("git", "-C", TOP, "ls-files", "-co", "--exclude-standard").stdout
    for name in listed.splitlines():
        path = TOP / name
        is_case = path.suffix == ".c" and path.parts[-3] == "cases"
        if path.is_file() and (not areas or not is_case or path.parts[-2] in areas):
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, to / name)
    return to


@pytest.fixture(scope="session")
def built() -> Path:
    """Give the build tree, built."""
    command(TOP / "spt", "build", check=True)
    return BUILD


def make_target(target: str) -> Path:
    """Make a target of the build tree, which has to be there; give its place."""
    done = command("make", "-C", BUILD, "-s", target)
    assert done.returncode == 0, done.stderr
    return BUILD / target


@pytest.fixture
def compiled(built: Path, tmp_path: Path) -> Callable[[Path], Path]:
    """Give a compiler for programs that use the harness."""

    def compile_one(source: Path) -> Path:
        # Readable for the user that a program becomes when root starts it.
        program = tmp_path / source.stem
        flags = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Werror"]
        include = [f"-I{built}", f"-I{TOP}/harness"]
        library = str(built / "harness" / "libspt.a")
        done = command("cc", *flags, *include, source, library, "-o", program)
        assert done.returncode == 0, done.stderr
        return program

    return compile_one


@pytest.fixture
def environment() -> dict[str, str]:
    """Give an environment without our own variables, and nothing else less."""
    return {k: v for k, v in os.environ.items() if not k.startswith("SPT_")}
