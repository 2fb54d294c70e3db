# SPDX-License-Identifier: ISC
"""The ordinary ways to build: compilers, makes, the release, the checkers."""

from __future__ import annotations

import os
import re
import shutil
import signal
import tarfile
import time
from pathlib import Path

import pytest

from harness.runner import tap
from harness.tests.conftest import (
    TOP,
    command,
    copy_of_the_suite,
    open_to_all,
    started,
)

STRICT = (
    "-std=c99 -pedantic -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Werror"
)


def configured(folder: Path, *words: str) -> Path:
    """Configure a build of this tree in a folder."""
    folder.mkdir()
    done = command(TOP / "configure", "-q", *words, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


# The address sanitizer does not see that cancellation leaves the frames of a thread,
# and takes its own call of sigaltstack() at the end of the thread for an error.
SANITIZERS = {"ASAN_OPTIONS": "use_sigaltstack=0"}


def verdicts(folder: Path) -> dict[str, list[bool]]:
    """Run every program in a build tree; give what was ok."""
    found = {}
    for name in (folder / "cases.txt").read_text().split():
        done = command(folder / name, env={**os.environ, **SANITIZERS})
        stream = tap.read(done.stdout.encode())
        assert stream.problems == [] and done.stderr == "", name + done.stderr
        found[name] = [point.ok for point in stream.points]
    return found


def of_a_library() -> set[str]:
    """Give the programs in which C libraries are known to differ."""
    folder = TOP / "reports" / "known"
    listed = "".join((folder / f"{name}.txt").read_text() for name in ("glibc", "musl"))
    return {f"cases/{case}" for case in re.findall(r"\b[a-z]+/[a-z0-9-]+(?=:)", listed)}


@pytest.mark.parametrize("compiler", ["gcc", "clang", "musl-gcc"])
def test_no_warning(compiler: str, built: Path, tmp_path: Path) -> None:
    """With every warning an error, and the same verdicts as everywhere."""
    open_to_all(tmp_path)
    folder = configured(tmp_path / "build", f"CC={compiler}")
    done = command("make", "-C", folder, "-s", "-j2", f"SPT_CFLAGS={STRICT}")
    assert done.returncode == 0, done.stderr[-3000:]
    assert "warning" not in done.stderr
    facts = command(folder / "harness" / "facts").stdout
    assert ("libc: musl" in facts) == (compiler == "musl-gcc")
    here, there = verdicts(built), verdicts(folder)
    differing = {name for name in here if here[name] != there[name]}
    assert differing <= (of_a_library() if compiler == "musl-gcc" else set())


def test_sanitizers(built: Path, tmp_path: Path) -> None:
    open_to_all(tmp_path)
    flags = "-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all"
    folder = configured(tmp_path / "build", f"CFLAGS={flags}")
    assert command("make", "-C", folder, "-s", "-j2").returncode == 0
    assert verdicts(folder) == verdicts(built)


def test_valgrind(built: Path) -> None:
    """The harness is clean.

    Valgrind keeps descriptors of its own: cases that fill the table are left out.
    """
    for name in (
        "create/connected-to-each-other",
        "descriptors/inherited-through-fork",
        "errors/eafnosupport-for-negative-domain",
        "return/sv0-kept-on-eafnosupport",
        "safety/threads-make-pairs",
        "transfer/stream-is-reliable",
    ):
        options = ["-q", "--error-exitcode=99", "--leak-check=full"]
        done = command(
            "valgrind",
            *options,
            built / "cases" / name,
            env={"PATH": "/usr/bin:/bin", "SPT_TIMEOUT_FACTOR": "20"},
        )
        assert done.returncode in (0, 1), done.stderr
        assert "==" not in done.stderr, done.stderr


def summary(text: str) -> dict[str, str]:
    return dict(re.findall(r"^# (\w+): +(\d+)$", text, re.MULTILINE))


def test_bmake(tmp_path: Path) -> None:
    """Another make, in a tree of its own."""
    if not shutil.which("bmake"):
        pytest.fail("bmake is not here; ci/check installs it")
    open_to_all(tmp_path)
    folder = configured(tmp_path / "build", "MAKE=bmake")
    assert command("bmake", "-j2", cwd=folder).returncode == 0
    assert "CCLD" not in command("bmake", "-j2", cwd=folder).stdout
    done = command("bmake", "-j2", "check", cwd=folder)
    assert done.returncode == 0, done.stdout[-1000:]
    assert int(summary(done.stdout)["TOTAL"]) > 400


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the tarball, which has passed distcheck."""
    folder = tmp_path_factory.mktemp("release")
    open_to_all(folder)
    build = configured(folder / "build")
    done = command("make", "-C", build, "distcheck", timeout=600)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    (tarball,) = build.glob("spt-*.tar.gz")
    return tarball


def test_release_needs_little(release: Path, tmp_path: Path) -> None:
    """From the tarball, in its own folder: cc, make, sh, awk, and no more."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in (
        "cc gcc as ld ar ranlib make sh awk sed grep egrep expr cat cp mv rm mkdir "
        "rmdir ls test tr sort uniq cmp basename dirname uname hostname sleep touch "
        "chmod date printf env true false ln id install cut head tail wc echo pwd diff"
    ).split():
        path = shutil.which(name)
        if path:
            (tools / name).symlink_to(path)
    with tarfile.open(release) as tar:
        tar.extractall(tmp_path)
    open_to_all(tmp_path)
    (folder,) = tmp_path.glob("spt-*")
    settings = {"PATH": str(tools), "LC_ALL": "C"}
    for words in (["./configure", "-q"], ["make", "-j2"], ["make", "-j2", "check"]):
        done = command(*words, cwd=folder, env=settings)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert int(summary(done.stdout)["TOTAL"]) > 400
    names = {path.name for path in folder.rglob("*")}
    assert "__pycache__" not in names and "spt.h" in names and "plugin.py" in names


def test_a_new_case_is_one_file(tmp_path: Path) -> None:
    """Added, run and removed with nothing else edited, by make alone."""
    clone = copy_of_the_suite(tmp_path / "clone", "errors")
    assert command(clone / "spt", "build").returncode == 0
    case = clone / "cases" / "errors" / "new-one.c"
    shutil.copy(clone / "cases" / "errors" / "efault-null.c", case)
    done = command("make", "-C", clone / "build", "-s", "try", "CASE=errors/new-one")
    assert "ok 3 - SOCK_SEQPACKET: a null array gives EFAULT" in done.stdout
    case.unlink()
    again = command("make", "-C", clone / "build", "cases")
    assert again.returncode == 0, again.stderr
    assert "new-one" not in (clone / "cases" / "cases.am").read_text()


@pytest.fixture
def guardian(built: Path, tmp_path: Path) -> Path:
    program = tmp_path / "guardian"
    source = TOP / "harness" / "tests" / "guardian.c"
    include = [f"-I{built}", f"-I{TOP}/harness"]
    library = built / "harness" / "libspt.a"
    command("cc", *include, source, library, "-o", program, check=True)
    return program


def test_limit_is_restored(guardian: Path, tmp_path: Path) -> None:
    limit = tmp_path / "file-max"
    limit.write_text("123456\n")
    done = command(guardian, limit, "end")
    assert done.stdout == "lowered\n"
    assert limit.read_text() == "123456\n"
    assert command(guardian, "/no/such/file").returncode == 1


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_limit_is_restored_after_a_kill(
    number: int, guardian: Path, tmp_path: Path
) -> None:
    """Also if the whole process group of the case is killed at once."""
    limit = tmp_path / "file-max"
    limit.write_text("123456\n")
    with started(guardian, limit, start_new_session=True) as running:
        assert running.stdout and running.stdout.readline() == "lowered\n"
        assert limit.read_text().startswith("1\n")
        os.killpg(running.pid, number)
        running.wait(10)
    deadline = time.monotonic() + 10
    while limit.read_text() != "123456\n" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert limit.read_text() == "123456\n"
