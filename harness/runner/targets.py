# SPDX-License-Identifier: ISC
"""Targets that `./spt run --target` reaches: by ssh, or by labgrid.

There has to be a C runtime or none (the program may be static), sh, and a folder
to write to; no Python, no Perl.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import os
import shlex
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from harness.runner.distant import SILENCE, Connection, DistantError, Down, Process

LINE = 600  # characters that an editor of lines takes
ARGUMENT = 60_000  # characters that a command may have elsewhere
SSH = shlex.split(os.environ.get("SPT_SSH") or "ssh")
OPTIONS = ("-o", "BatchMode=yes", "-o", "ServerAliveInterval=15")


def _arguments(after: str, what: Sequence[str]) -> str:
    words = ["run", *(["--after", after] if after else []), *what]
    return " ".join(map(shlex.quote, words))


def _environment(factor: float, dangerous: str) -> str:
    words = f"SPT_TIMEOUT_FACTOR={factor:g}"
    return f"{words} SPT_DANGEROUS={shlex.quote(dangerous)}" if dangerous else words


class Ssh:
    """A host that ssh reaches, without being asked for a password."""

    def __init__(self, host: str, program: Path, factor: float, dangerous: str) -> None:
        """Carry the program to a folder of its own there."""
        self._host = host
        self._factor = factor
        self._environment = _environment(factor, dangerous)
        make = "umask 077; d=$(mktemp -d 2>/dev/null || echo /tmp/spt.$$); "
        make += 'mkdir -p "$d" && chmod 755 "$d" && cat >"$d/spt" && '
        make += 'chmod 755 "$d/spt" && echo "$d"'
        done = subprocess.run(
            [*SSH, *OPTIONS, host, make],
            input=program.read_bytes(),
            capture_output=True,
            check=False,
        )
        said = done.stdout.decode("utf-8", "replace").split()
        if done.returncode or not said:
            why = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise DistantError(f"{host}: {why[-1] if why else 'no folder there'}")
        self._folder = said[-1]

    def connection(self) -> Connection:
        """Give the way there."""
        return Process(self._start, SILENCE * max(1.0, self._factor))

    def _start(self, after: str, what: Sequence[str]) -> subprocess.Popen[bytes]:
        command = f"cd {shlex.quote(self._folder)} && {self._environment} "
        command += f"exec ./spt {_arguments(after, what)} </dev/null"
        return subprocess.Popen(
            [*SSH, *OPTIONS, self._host, command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def close(self) -> None:
        """Remove what was carried there."""
        folder = shlex.quote(self._folder)
        subprocess.run(
            [*SSH, *OPTIONS, self._host, f"rm -rf {folder}"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )


class Labgrid:
    """A target of a labgrid environment: a board, a guest, a place of a laboratory.

    It needs a driver that runs commands (a shell on a serial line or of QEMU, or
    SSH); with one for its power, it is switched off and on when it went down.
    """

    def __init__(
        self,
        config: Path,
        name: str,
        program: Path,
        cases: Sequence[str],
        factor: float,
        dangerous: str,
    ) -> None:
        """Switch the target on, and carry the program there."""
        try:
            from labgrid import Environment  # noqa: PLC0415 (only where it is used)
        except ImportError as error:
            raise DistantError("labgrid is missing: pip install labgrid") from error
        self._factor = factor
        self._words = _environment(factor, dangerous)
        self._cases = list(cases)
        self._program = program
        self._single = False
        try:
            self._target = Environment(str(config)).get_target(name)
            if self._target is None:
                raise DistantError(f"{config}: no target {name}")
            self._power(first=True)
            self._shell = self._target.get_driver("CommandProtocol")
            self._carry()
        except Exception as error:  # its drivers raise whatever they like
            with contextlib.suppress(Exception):
                self._target.cleanup()
            if isinstance(error, DistantError):
                raise
            raise DistantError(f"{config}: {name}: {_line(error)}") from error

    def connection(self) -> Connection:
        """Give the way there: this."""
        return self

    def _power(self, *, first: bool = False) -> None:
        try:
            driver = self._target.get_driver("PowerProtocol")
        except Exception:  # there is none: it is on
            return
        if first:
            driver.on()
        else:
            driver.cycle()

    def _carry(self) -> None:
        """Put the program there, by the driver for files or through the shell."""
        self._folder = self._run("d=/tmp/spt.$$; mkdir -p $d && echo $d")[-1].strip()
        path = f"{self._folder}/spt"
        try:
            self._target.get_driver("FileTransferProtocol").put(
                str(self._program), path
            )
        except Exception:  # there is none, or it does not work without a helper there
            self._type(path)
        self._run(f"chmod 755 {self._folder} {path}")

    def _type(self, path: str) -> None:
        """Write the program through the shell, with as little as there is."""
        raw = self._program.read_bytes()
        packed = self._can("gzip -dc </dev/null >/dev/null 2>&1; [ $? -ne 127 ]")
        data = gzip.compress(raw) if packed else raw
        to = f"{path}.new"
        self._run(f": >{to}")
        text = base64.b64encode(data).decode("ascii")
        typed = hasattr(self._shell, "console")
        width = LINE if typed else ARGUMENT
        lines = [text[at : at + width] for at in range(0, len(text), width)]
        if self._can("echo | base64 -d >/dev/null 2>&1"):
            if packed and typed:
                self._pour(lines, to)
            else:
                for line in lines:
                    self._run(f"echo {line} >>{to}")
                self._run(f"base64 -d <{to} >{to}.raw && mv {to}.raw {to}")
        else:
            step = width // 4
            for at in range(0, len(data), step):
                octal = "".join(f"\\{byte:03o}" for byte in data[at : at + step])
                self._run(f"printf '{octal}' >>{to}")
        self._run(f"gzip -dc <{to} >{path}" if packed else f"mv {to} {path}")

    def _pour(self, lines: Sequence[str], to: str) -> None:
        """Send lines to a decoder at once, as someone who types fast would.

        What gets lost on the way shows when they are unpacked.
        """
        console = self._shell.console
        console.sendline(f"stty -echo; echo rea''dy; base64 -d >{to}; stty echo")
        console.expect("ready", timeout=30)
        data = "".join(f"{line}\n" for line in lines).encode("ascii") + b"\x04"
        while data:
            try:
                sent = console.write(data[:LINE])
            except BlockingIOError:  # a socket of QEMU that has no room
                time.sleep(0.01)
                continue
            data = data[sent if isinstance(sent, int) else LINE :]
        console.expect(self._shell.prompt, timeout=120)

    def _can(self, command: str) -> bool:
        return bool(self._shell.run(command)[2] == 0)

    def _run(self, command: str, seconds: float = 60) -> list[str]:
        out, err, status = self._shell.run(command, timeout=seconds)
        if status:
            raise DistantError(f"{command[:60]}: {' '.join([*out, *err])[:100]}")
        return list(out)

    def run(self, after: str, what: Sequence[str]) -> Iterator[bytes]:
        """Run an area at a time, and case by case from where it went down."""
        ids = [c for c in self._cases if not what or {c, c.split("/")[0]} & set(what)]
        if after:
            ids = ids[ids.index(after) + 1 :]
        while ids:
            area = ids[0].split("/")[0]
            batch = [ids[0]]
            if not self._single:
                batch = [one for one in ids if one.startswith(f"{area}/")]
            ids = ids[len(batch) :]
            whole = len(batch) == sum(c.startswith(f"{area}/") for c in self._cases)
            command = f"cd {self._folder} && {self._words} ./spt "
            command += _arguments("", [area] if whole else batch)
            try:
                out, _, _ = self._shell.run(
                    f"{command} </dev/null", timeout=self._limit
                )
            except Exception as error:  # the target is gone, or does not answer
                case = batch[0] if len(batch) == 1 else ""
                self._single = True
                self._revive()
                raise Down(_line(error), case) from error
            if ids:  # it is not the end of all
                out = [line for line in out if line.split(" ", 3)[3:] != ["end"]]
            yield "".join(f"{line}\n" for line in out).encode()

    @property
    def _limit(self) -> float:
        return 600.0 * max(1.0, self._factor)

    def _revive(self) -> None:
        """Bring the target up again after it went down."""
        try:
            self._target.deactivate(self._shell)
            self._power()
            self._target.activate(self._shell)
            self._carry()
        except Exception as error:
            raise DistantError(f"it does not come up again: {_line(error)}") from error

    def close(self) -> None:
        """Remove what was carried there, and let go of the target."""
        with contextlib.suppress(Exception):  # it may be gone, and our folder too
            self._run(f"rm -rf {self._folder}")
        self._target.cleanup()


def _line(error: Any) -> str:
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0][:200]


def connect(
    words: str, program: Path, cases: Sequence[str], factor: float, dangerous: str
) -> Ssh | Labgrid:
    """Reach a target: ssh:HOST, or labgrid:CONFIG[:NAME] (the name is "main")."""
    kind, _, rest = words.partition(":")
    if not program.is_file():
        raise DistantError(f"{program}: no program of all cases: make bundle")
    if kind == "ssh" and rest and not rest.startswith("-"):
        return Ssh(rest, program, factor, dangerous)
    if kind == "labgrid" and rest:
        config, _, name = rest.partition(":")
        if not Path(config).is_file():
            raise DistantError(f"{config}: no such file")
        return Labgrid(Path(config), name or "main", program, cases, factor, dangerous)
    raise DistantError(f"{words!r} is no target: ssh:HOST or labgrid:CONFIG[:NAME]")
