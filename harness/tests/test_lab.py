# SPDX-License-Identifier: ISC
"""The lab and its parts: frames, runs that go on over damage and death, the table."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ci.lab import command as lab
from ci.lab import table
from ci.lab.fetch import Fetcher
from ci.lab.place import Place
from harness.runner import case as cases
from harness.runner import distant, targets
from harness.runner.program import Outcome
from harness.tests.conftest import BUILD, TOP, command, make_target, started
from reports import (
    build,
    compare,
    diff,
    expected,
    frames,
    matrix,
    records,
    target,
    verdicts,
)

SPT = TOP / "spt"


@pytest.fixture(scope="module")
def bundle(built: Path) -> Path:
    """Give the program of all cases, of this system."""
    make_target("bundle")
    return BUILD / "bundle" / "spt"


@pytest.fixture(scope="module")
def log(bundle: Path) -> bytes:
    """Give what it says of two areas."""
    words = [str(bundle), "run", "descriptors", "sigpipe"]
    return subprocess.run(words, capture_output=True, check=True).stdout


# ---- the program of all cases -------------------------------------------------


def test_bundle_has_every_case(bundle: Path) -> None:
    listed = command(bundle, "list").stdout.split()
    assert listed == [case.id for case in cases.read_all(TOP / "cases")]


def test_bundle_says_what_the_programs_say(bundle: Path, log: bytes) -> None:
    found = frames.read(log.split(b"\n"))
    assert found.ended and not found.damaged and found.facts["system"]
    for name, outcome in found.outcomes.items():
        alone = subprocess.run(
            [BUILD / "cases" / name], capture_output=True, check=False
        )
        assert outcome.tap == alone.stdout, name
        assert outcome.status == alone.returncode, name


def test_bundle_by_hand(bundle: Path) -> None:
    done = command(bundle, "errors/efault-null", "dgram")
    assert done.returncode == 0 and "SOCK_DGRAM" in done.stdout
    assert command(bundle, "errors/efault-null", "nonsense").returncode == 3
    for words in ("", "nonsense", "run --nonsense", "run no/such"):
        assert command(bundle, *words.split()).returncode == 3, words


def test_bundle_goes_on_after_a_case(bundle: Path) -> None:
    ids = [c.id for c in cases.read_all(TOP / "cases") if c.area == "sigpipe"]
    said = command(bundle, "run", "--after", ids[-3], "sigpipe").stdout
    found = frames.read(line.encode() for line in said.splitlines())
    assert list(found.outcomes) == ids[-2:]


def test_a_case_that_writes_without_end_of_line(bundle: Path) -> None:
    """The form of a frame, and the CRC, are those of the description."""
    said = command(bundle, "run", "sigpipe").stdout.splitlines()
    for number, line in enumerate(said, 1):
        mark, count, crc, text = line.split(" ", 3)
        assert (mark, int(count)) == ("@spt", number)
        assert zlib.crc32(f"{count} {text}".encode()) == int(crc, 16)


# ---- frames ---------------------------------------------------------------------


def test_noise_between_the_frames_is_no_damage(log: bytes) -> None:
    lines = log.split(b"\n")
    noisy = [b"[    1.234567] a kernel says", *lines]
    noisy[5] = b"noise without an end" + noisy[5] + b"\r"
    noisy.insert(9, b"@spt 12 00000000 exit 0 1")
    found, clean = frames.read(noisy), frames.read(lines)
    assert found.outcomes == clean.outcomes and found.facts == clean.facts


def test_a_lost_line_costs_its_case(log: bytes) -> None:
    lines = log.split(b"\n")
    at = next(i for i, line in enumerate(lines) if b" out ok " in line)
    clean = frames.read(lines)
    found = frames.read(lines[:at] + lines[at + 1 :])
    assert len(found.damaged) == 1
    assert set(found.outcomes) == set(clean.outcomes) - set(found.damaged)


@settings(max_examples=60, deadline=None, database=None)
@given(st.data())
def test_damage_never_makes_another_outcome(log: bytes, data: st.DataObject) -> None:
    clean = frames.read(log.split(b"\n")).outcomes
    raw = bytearray(log)
    for _ in range(data.draw(st.integers(1, 30))):
        at = data.draw(st.integers(0, len(raw) - 1))
        what = data.draw(st.sampled_from(["change", "cut", "insert"]))
        byte = data.draw(st.integers(0, 255))
        if what == "change":
            raw[at] = byte
        elif what == "cut":
            del raw[at : at + data.draw(st.integers(1, 200))]
        else:
            raw.insert(at, byte)
        if not raw:
            return
    found = frames.read(bytes(raw).split(b"\n"))
    for name, outcome in found.outcomes.items():
        assert outcome == clean[name]


def test_a_log_becomes_a_result(log: bytes, tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"U-Boot 2024.01\r\n" + log.replace(b"\n", b"\r\n"))
    assert target.is_log(path)
    made = build.read(path, None)
    assert made["run"]["complete"] and made["counts"]["PASS"] > 0
    path.write_bytes(log[: len(log) // 2])
    assert not build.read(path, None)["run"]["complete"]


# ---- runs over damage and death -----------------------------------------------


class Fake:
    """A system that says what it is told to, and goes down where it is told to."""

    def __init__(
        self, ids: Sequence[str], dies: dict[str, int], lost: set[str]
    ) -> None:
        self.ids, self.dies, self.lost = ids, dies, lost
        self.boots = 0
        self.number = 0

    def frame(self, text: str) -> bytes:
        self.number += 1
        body = f"{self.number} {text}".encode()
        return b"@spt %d %08x %s\n" % (self.number, zlib.crc32(body), text.encode())

    def run(self, after: str, what: Sequence[str]) -> Iterator[bytes]:
        self.boots += 1
        self.number = 0
        yield b"it boots\n" + self.frame("spt 1") + self.frame("fact system: Fake")
        ids = list(what or self.ids)
        for name in ids[ids.index(after) + 1 if after else 0 :]:
            yield self.frame(f"case {name}")
            for line in ("TAP version 13", "1..1", f"ok 1 - {name}"):
                yield self.frame(f"out {line}")
            if self.dies.get(name, 0) > 0:
                self.dies[name] -= 1
                raise distant.Down("gone")
            if name in self.lost:
                self.lost.discard(name)
                self.number += 1
            yield self.frame("exit 0 10")
        yield self.frame("end")


def collected(dies: dict[str, int], lost: set[str]) -> tuple[distant.Collector, Fake]:
    chosen = [c for c in cases.read_all(TOP / "cases") if c.area == "sigpipe"]
    fake = Fake([case.id for case in chosen], dies, lost)
    made = distant.Collector(fake, chosen, [], lambda _number, _of: None)
    made.collect()
    assert set(made.reader.outcomes) == set(fake.ids)
    return made, fake


def ids() -> list[str]:
    return [c.id for c in cases.read_all(TOP / "cases") if c.area == "sigpipe"]


def test_a_run_without_trouble() -> None:
    _, fake = collected({}, set())
    assert fake.boots == 1


def test_who_dies_once_is_run_again() -> None:
    name = ids()[2]
    made, fake = collected({name: 1}, set())
    assert fake.boots == 2
    assert made.reader.outcomes[name].problem == ""


@pytest.mark.parametrize("at", [0, 3, -1])
def test_who_dies_twice_has_failed(at: int) -> None:
    name = ids()[at]
    made, fake = collected({name: 9}, set())
    assert fake.boots == 3
    assert made.reader.outcomes[name].problem == verdicts.DIED
    others = set(made.reader.outcomes) - {name}
    assert all(made.reader.outcomes[one].problem == "" for one in others)
    assert b"gone, in " + name.encode() in made.log


def test_a_system_that_goes_down_is_a_failure() -> None:
    case = cases.read(TOP / "cases" / "sigpipe" / f"{ids()[0].split('/')[1]}.c")
    outcome = Outcome(b"TAP version 13\n1..1\n", b"", 0, 0.0, verdicts.DIED)
    found, _ = verdicts.points(case, outcome)
    assert [p["verdict"] for p in found][:1] == ["FAIL"]
    assert "went down" in found[0]["got"]
    assert all(p["verdict"] == "NORESULT" for p in found[1:])


def test_what_was_damaged_is_run_again() -> None:
    made, fake = collected({}, {ids()[1], ids()[4]})
    assert fake.boots == 2
    assert all(outcome.problem == "" for outcome in made.reader.outcomes.values())


def test_a_system_that_never_comes_up_ends() -> None:
    class Never:
        boots = 0

        def run(self, after: str, what: Sequence[str]) -> Iterator[bytes]:
            self.boots += 1
            yield b"no medium found\n"
            raise distant.Down("it ended")

    never = Never()
    chosen = [cases.read(TOP / "cases" / "sigpipe" / f"{ids()[0].split('/')[1]}.c")]
    made = distant.Collector(never, chosen, [], lambda _number, _of: None)
    made.collect()
    assert not made.reader.outcomes and never.boots == distant.TRIES


# ---- the table ------------------------------------------------------------------


def test_the_table_is_whole() -> None:
    found = table.load()
    assert {"quick", "arch", "kernels", "libc", "glibc"} == {
        p.tier for p in found.platforms.values()
    }
    assert len(found.platforms) >= 20
    place = Place(found, Path("/nonexistent"))
    for platform in found.platforms.values():
        known = dict.fromkeys(
            ("program", "arguments", "environment", "root", "initrd", "tmp"), "x"
        )
        assert "{" not in place.fill(platform.run, known), platform.name
        used = {name for name in found.files if f"{{{name}}}" in platform.run}
        has = {*platform.files, *found.builds[platform.build].files}
        assert used <= has, platform.name


GUEST = """build: b
configure: x

platform: x
tier: quick
title: a guest
build: b
run: y
shell: z
"""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("platform: x\ntier: quick\n", "missing or bad"),
        ("nonsense\n", "not a field"),
        ("platform: x\ntier: a\ntitle: t\nbuild: none\nrun: y\n", "no build none"),
        ("build: b\nconfigure: x\nfiles: none\n", "no file none"),
        (f"{GUEST}parts: two\n", "missing or bad"),
        (f"{GUEST}parts: 2\n", "a guest runs in one part"),
    ],
)
def test_a_bad_table_is_told(text: str, fault: str, tmp_path: Path) -> None:
    path = tmp_path / "table"
    path.write_text(text)
    with pytest.raises(table.LabError, match=fault):
        table.load(path)


def test_lab_command(tmp_path: Path) -> None:
    done = command(SPT, "lab", "list", "quick")
    assert done.returncode == 0 and "gvisor" in done.stdout
    done = command(SPT, "lab", "list", "nonsense")
    assert done.returncode == 3 and "nonsense" in done.stderr
    assert done.stderr.count("\n") == 1
    assert command(SPT, "lab").returncode == 3
    assert command(SPT, "lab", "--help").returncode == 0


LITTLE = """
build: here
configure: CFLAGS=-O1

platform: here
tier: own
title: this system
build: here
run: {program} {arguments}

platform: absent
tier: own
title: what is not set up
build: here
run: {program} {arguments}
files: nothing

file: nothing
packages: nothing
from: none amd64
"""


@pytest.fixture
def place(bundle: Path, tmp_path: Path) -> Place:
    """Give a lab of its own, whose program is built already."""
    path = tmp_path / "table"
    path.write_text(LITTLE)
    made = Place(table.load(path), tmp_path / "lab")
    program = made.program("here")
    program.parent.mkdir(parents=True)
    shutil.copy(bundle, program)
    return made


def run_lab(place: Place, out: Path, *words: str) -> int:
    options = lab._parser().parse_args(["run", "-o", str(out), *words])
    return lab._run(place, place.table.select([]), options)


def test_lab_runs_what_is_set_up(
    place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run_lab(place, out, "-c", "sigpipe") == 0
    made = build.read(out / "here" / "result.json", None)
    assert made["platform"] == "here" and made["run"]["complete"]
    assert not (out / "absent").exists()
    said = capsys.readouterr()
    assert "absent: not set up" in said.err and "here" in said.out
    assert not list((place.folder / "run").iterdir())


def test_parts_are_one_result(place: Place, tmp_path: Path) -> None:
    """Cases that are run side by side, kept to a processor, are told in order."""
    place.table.platforms["here"] = dataclasses.replace(
        place.table.platforms["here"],
        parts=3,
        pinned=True,
        run="sh -c 'grep Cpus_allowed_list /proc/self/status && exec \"$@\"' "
        "sh {program} {arguments}",
    )
    assert run_lab(place, tmp_path, "-c", "sigpipe") == 0
    made = build.read(tmp_path / "here" / "result.json", None)
    assert made["run"]["complete"]
    ids = [case["id"] for case in made["cases"]]
    assert ids == [c.id for c in cases.read_all(TOP / "cases") if c.area == "sigpipe"]
    assert all(case["points"] for case in made["cases"])
    log = (tmp_path / "here" / "console.log").read_text()
    assert len(re.findall(r"^Cpus_allowed_list:\t\d+$", log, re.M)) == 3


def test_a_killed_lab_leaves_nothing_that_runs(place: Place, tmp_path: Path) -> None:
    """What it started dies with it, and the next run is not disturbed."""
    script = tmp_path / "run.py"
    script.write_text(
        "import sys, pathlib\n"
        f"sys.path[0] = {str(TOP)!r}\n"
        "from harness.tests import test_lab as t\n"
        "from ci.lab import table\n"
        f"place = t.Place(table.load(pathlib.Path({str(tmp_path / 'table')!r})),"
        f" pathlib.Path({str(place.folder)!r}))\n"
        "place.lock()\n"
        f"t.run_lab(place, pathlib.Path({str(tmp_path / 'out')!r}))\n"
    )
    pattern = str(place.program("here"))
    with started(sys.executable, script) as process:
        until(lambda: running(pattern))
        process.send_signal(signal.SIGKILL)
        process.wait()
    until(lambda: not running(pattern))
    os.close(place.lock())
    assert run_lab(place, tmp_path / "out", "-c", "sigpipe") == 0


def until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def running(pattern: str) -> bool:
    done = command("pgrep", "-f", pattern)
    return bool(done.stdout.split())


def test_two_labs_keep_apart(place: Place) -> None:
    handle = place.lock()
    with pytest.raises(table.LabError, match="another lab"):
        Place(place.table, place.folder).lock()
    os.close(handle)


def test_a_package_that_is_not_there(tmp_path: Path) -> None:
    file = table.File("x", ("spt-no-such-package",), "bookworm", "amd64", "x")
    with pytest.raises(table.LabError) as caught:
        Fetcher(tmp_path).get(file)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "files" / "x").exists()


# ---- a target that has nothing but sh ------------------------------------------


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Start a real sshd on loopback, whose guests see a shell and nothing else."""
    if os.geteuid() != 0:
        pytest.skip("a server for another user has to be started as root")
    folder = Path("/run") / f"spt-sshd.{os.getpid()}"
    jail = folder / "jail"
    for name in ("bin", "usr/sbin", "dev", "proc", "tmp"):
        (jail / name).mkdir(parents=True)
    for path in (folder, jail, *jail.rglob("*")):
        path.chmod(0o755)
    (jail / "tmp").chmod(0o1777)
    shutil.copy("/bin/busybox", jail / "bin" / "busybox")
    for name in ("sh", "cat", "mkdir", "chmod", "rm", "mktemp"):
        (jail / "bin" / name).symlink_to("busybox")
    shell = jail / "usr" / "sbin" / "nologin"  # as the list of users has it
    shell.write_text('#!/bin/sh\nexec /bin/sh "$@"\n')
    shell.chmod(0o755)
    for name, minor in (("null", 3), ("zero", 5)):
        os.mknod(jail / "dev" / name, 0o20666, os.makedev(1, minor))
        (jail / "dev" / name).chmod(0o666)
    for name in ("key", "host"):
        command("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name)
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\n"
        f"AuthorizedKeysFile {folder}/key.pub\nStrictModes no\nUsePAM no\n"
        f"PidFile none\nChrootDirectory {jail}\nSubsystem sftp internal-sftp\n"
    )
    (folder / "ssh_config").write_text(
        f"Host spt-box\nHostName 127.0.0.1\nPort {port}\nUser daemon\n"
        f"IdentityFile {folder}/key\nStrictHostKeyChecking no\n"
        "UserKnownHostsFile /dev/null\nLogLevel ERROR\n"
    )
    Path("/run/sshd").mkdir(exist_ok=True)
    server = ("/usr/sbin/sshd", "-D", "-f", folder / "sshd_config")
    try:
        with started(*server):
            until(lambda: answers(port))
            yield {
                **os.environ,
                "SPT_SSH": f"ssh -F {folder}/ssh_config",
                "PORT": str(port),
                "KEY": f"{folder}/key",
            }
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def static(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Path:
    """Give a static program of all cases."""
    folder = tmp_path_factory.mktemp("static")
    words = ["-q", "CC=musl-gcc", "CFLAGS=-O1", "LDFLAGS=-static"]
    assert command(TOP / "configure", *words, cwd=folder).returncode == 0
    assert command("make", "-s", "-j2", "bundle", cwd=folder).returncode == 0
    return folder / "bundle" / "spt"


def brought_back(
    out: Path, done: subprocess.CompletedProcess[str], areas: set[str]
) -> dict[str, Any]:
    """Read the result of a run there: all of these areas, by the static program."""
    assert (out / "result.json").is_file(), done.stderr
    made: dict[str, Any] = json.loads((out / "result.json").read_text())
    assert made["run"]["complete"] and made["facts"]["libc"] == "musl"
    assert {c["id"].split("/")[0] for c in made["cases"]} == areas
    return made


def test_a_host_with_nothing_but_sh(
    host: dict[str, str], static: Path, tmp_path: Path
) -> None:
    words = f"--target ssh:spt-box --program {static} -o {tmp_path}".split()
    done = command(SPT, "run", *words, "transfer", "errors/*", env=host)
    assert "transfer" in done.stdout, done.stderr
    made = brought_back(tmp_path, done, {"transfer", "errors"})
    assert made["run"]["runner"] == "spt run --target ssh"
    assert made["counts"]["PASS"] > 100
    assert not list(Path(host["SPT_SSH"].split()[-1]).parent.glob("jail/tmp/*"))


def test_a_place_of_a_laboratory(
    host: dict[str, str], static: Path, bundle: Path, tmp_path: Path
) -> None:
    """The same host, through labgrid's own coordinator and exporter."""
    first = command(SPT, "run", "--target", "labgrid:/no/such", "--program", bundle)
    assert first.returncode == 3  # and labgrid is there now
    tools = BUILD / "labgrid" / "bin"
    with socket.create_server(("127.0.0.1", 0)) as found:
        address = f"127.0.0.1:{found.getsockname()[1]}"
    exported = tmp_path / "exported.yaml"
    exported.write_text(
        "box:\n  NetworkService:\n    address: 127.0.0.1\n"
        f"    port: {host['PORT']}\n    username: daemon\n"
    )
    environment = tmp_path / "environment.yaml"
    environment.write_text(
        "targets:\n  main:\n    resources:\n      RemotePlace:\n        name: box\n"
        "    drivers:\n      SSHDriver:\n"
        f"        keyfile: {host['KEY']}\n"
        f"options:\n  coordinator_address: {address}\n"
    )
    client = (tools / "labgrid-client", "-x", address)
    coordinator = (tools / "labgrid-coordinator", "-l", address)
    exporter = (tools / "labgrid-exporter", "-c", address, "-n", "here", exported)
    with started(*coordinator, cwd=tmp_path):
        until(lambda: command(*client, "resources").returncode == 0)
        with started(*exporter, cwd=tmp_path):
            until(lambda: "here/box" in command(*client, "resources").stdout)
            place = (*client, "-p", "box")
            for words in ("create", "add-match here/box/NetworkService", "acquire"):
                done = command(*place, *words.split())
                assert done.returncode == 0, done.stderr
            target = f"--target labgrid:{environment} --program {static}".split()
            done = command(SPT, "run", *target, "-o", tmp_path, "transfer", "sigpipe")
    assert done.stdout, done.stderr
    brought_back(tmp_path, done, {"transfer", "sigpipe"})


def test_a_shell_on_a_line(static: Path, tmp_path: Path) -> None:
    """The program is typed into a terminal, as on a serial line, and run there."""
    environment = tmp_path / "environment.yaml"
    environment.write_text(
        "targets:\n  main:\n    drivers:\n      ExternalConsoleDriver:\n"
        "        cmd: \"script -qec 'env -i PS1=spt-box# busybox sh' /dev/null\"\n"
        "      ShellDriver:\n        prompt: 'spt-box#'\n"
        "        login_prompt: 'login:'\n        username: nobody\n"
    )
    target = f"--target labgrid:{environment} --program {static}".split()
    done = command(SPT, "run", *target, "-o", tmp_path, "transfer", "sigpipe")
    brought_back(tmp_path, done, {"transfer", "sigpipe"})


def test_labgrid_loses_no_line_that_ends_in_end(bundle: Path) -> None:
    """The frame "end" is that of a batch; a statement may have it as its last word."""

    class Shell:
        def run(self, words: str, timeout: float) -> tuple[list[str], list[str], int]:
            area = re.search(r"spt run (\S+)", words)
            assert area and timeout > 0
            return command(bundle, "run", area[1]).stdout.splitlines(), [], 0

    away = targets.Labgrid.__new__(targets.Labgrid)
    away._cases = [c.id for c in cases.read_all(TOP / "cases")]
    away._single, away._factor, away._shell = False, 1.0, Shell()
    away._folder, away._words = "/tmp", ""
    said = b"".join(away.run("", ["shutdown", "sigpipe"]))
    found = frames.read(said.split(b"\n"))
    assert said.count(b" end\n") > 1 and found.ended and not found.damaged
    areas = {"shutdown", "sigpipe"}
    assert set(found.outcomes) == {c for c in away._cases if c.split("/")[0] in areas}


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["--target", "nonsense"], "is no target"),
        (["--target", "ssh:"], "is no target"),
        (["--target", "ssh:-oProxyCommand=x"], "is no target"),
        (["--target", "labgrid:/no/such"], "no such file"),
        (["--target", "ssh:x", "-k", "y"], "not for a target"),
        (["--target", "ssh:x", "errors/efault-null:dgram"], "all of its types"),
    ],
)
def test_bad_targets(words: list[str], fault: str, bundle: Path) -> None:
    done = command(SPT, "run", "--program", bundle, *words)
    assert done.returncode == 3
    said = [line for line in done.stderr.splitlines() if "spt: installing" not in line]
    assert len(said) == 1 and fault in said[0]


# ---- results side by side ------------------------------------------------------


@pytest.fixture(scope="module")
def results(log: bytes, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Give three results: two alike, and one in which two points differ."""
    folder = tmp_path_factory.mktemp("results")
    path = folder / "log"
    path.write_bytes(log)
    made = build.read(path, None)
    paths = []
    for name in ("one", "two", "three"):
        made["platform"] = name
        if name == "three":
            case = made["cases"][0]
            for point in case["points"]:
                point["verdict"] = "FAIL"
            expected.judge(made, expected.rules(made["facts"]))
        out = folder / f"{name}.json"
        out.write_text(json.dumps(made))
        paths.append(out)
    return paths


def comparison(paths: Sequence[Path]) -> compare.Comparison:
    found = records.catalogue(TOP / "cases" / "catalogue")
    made = compare.Comparison()
    for path in paths:
        made.add(build.read(path, None), found)
    return made


def test_compare_counts_what_differs(results: list[Path]) -> None:
    made = comparison(results)
    differing = [row.key for row in made.points.rows() if not row.same]
    first = build.read(results[0], None)["cases"][0]
    assert differing == [point["id"] for point in first["points"]]
    text = matrix.plain(made)
    assert f"{len(differing)} points differ" in text
    assert "but FAIL: three" in text


def test_compare_page(results: list[Path], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    words = ("-f", "html", "-o", page)
    assert command(SPT, "compare", *results, results[0], *words).returncode == 0
    text = page.read_text()
    assert "one#2" in text and 'class="FAIL">F' in text
    assert not re.search(r'(src|href)="https?:', text)
    done = command(SPT, "compare", *results, "-f", "markdown")
    assert done.stdout.count("\n") == 5 and "| three |" in done.stdout


def test_diff_has_regressions_first(results: list[Path], tmp_path: Path) -> None:
    a, b = (build.read(path, None) for path in (results[0], results[2]))
    assert list(diff.grouped(a, b)) == ["regressions"]
    assert list(diff.grouped(b, a)) == ["repairs"]
    assert diff.text(a, b).startswith("regressions (")
    page = tmp_path / "diff.html"
    done = command(SPT, "diff", results[0], results[2], "-f", "html", "-o", page)
    assert done.returncode == 1 and "regressions" in page.read_text()


def test_history_goes_by_time(results: list[Path], tmp_path: Path) -> None:
    late = json.loads(results[2].read_text())
    late["run"]["started"] = "2031-01-01T00:00:00Z"
    path = tmp_path / "late.json"
    path.write_text(json.dumps(late))
    done = command(SPT, "history", path, results[0], results[1])
    assert done.returncode == 0
    assert done.stdout.index("0 points differ") < done.stdout.index("regressions")
