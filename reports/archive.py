# SPDX-License-Identifier: ISC
"""TAP archives, as TAP::Harness::Archive and `prove --archive` write them.

A compressed tar file of the raw TAP of each program and `meta.yml`, which
gives their order and times.  Ours adds the exit status of each program to its
attributes, and the platform's facts as the extra properties.
"""

from __future__ import annotations

import io
import tarfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from harness.runner.program import Outcome
from reports.result import ResultError

META = "meta.yml"
LARGEST = 16 << 20


@dataclass(frozen=True)
class Archive:
    """What an archive holds: facts, outcomes by case id, and when it began."""

    facts: dict[str, str]
    outcomes: dict[str, Outcome]
    started: float = 0.0
    seconds: float = 0.0


def _add(tar: tarfile.TarFile, name: str, data: bytes, mtime: float) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(data)
    member.mtime = int(mtime)
    tar.addfile(member, io.BytesIO(data))


def dump(archive: Archive) -> bytes:
    """Give the bytes of an archive file."""
    names = {case: f"cases/{case}" for case in archive.outcomes}
    meta = {
        "start_time": archive.started,
        "stop_time": archive.started + archive.seconds,
        "file_order": list(names.values()),
        "file_attributes": [
            {
                "description": names[case],
                "start_time": archive.started,
                "end_time": archive.started + outcome.seconds,
                "exit_status": outcome.status,
            }
            for case, outcome in archive.outcomes.items()
        ],
        "extra_properties": dict(archive.facts),
    }
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz", compresslevel=1) as tar:
        for case, outcome in archive.outcomes.items():
            _add(tar, names[case], outcome.tap, archive.started)
        text = yaml.dump(meta, Dumper=DUMPER, explicit_start=True, sort_keys=True)
        _add(tar, META, text.encode(), archive.started)
    return buffer.getvalue()


DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def case_id(name: str) -> str | None:
    """Find the case in a file's name, whatever folder it was run from."""
    parts = name.split("/")
    if len(parts) < 2 or not all(parts[-2:]) or ".." in parts[-2:]:
        return None
    return "/".join(parts[-2:]).removesuffix(".tap")


def load(path: Path) -> Archive:
    """Read an archive; raise ResultError, in one line, if it is damaged."""
    try:
        with tarfile.open(path) as tar:
            files = {}
            for member in tar:
                if not member.isfile() or member.size > LARGEST:
                    continue
                file = tar.extractfile(member)
                files[member.name.removeprefix("./")] = file.read() if file else b""
    except (OSError, EOFError, tarfile.TarError, ValueError) as error:
        raise ResultError(f"{path}: not a whole TAP archive: {error}") from error
    try:
        meta = yaml.load(files.pop(META, b""), Loader=LOADER) or {}
    except (yaml.YAMLError, UnicodeError) as error:
        raise ResultError(f"{path}: damaged {META}") from error
    if not isinstance(meta, dict):
        raise ResultError(f"{path}: damaged {META}")
    return _from_files(meta, files)


def _from_files(meta: dict[str, object], files: Mapping[str, bytes]) -> Archive:
    attributes = meta.get("file_attributes")
    known = {}
    for entry in attributes if isinstance(attributes, list) else []:
        if isinstance(entry, dict):
            known[str(entry.get("description"))] = entry
    outcomes = {}
    for name, raw in files.items():
        case = case_id(name)
        if case is None:
            continue
        entry = known.get(name, {})
        status = _number(entry.get("exit_status"))
        seconds = _number(entry.get("end_time")) - _number(entry.get("start_time"))
        outcomes[case] = Outcome(raw, b"", int(status), max(0.0, seconds))
    extra = meta.get("extra_properties")
    facts = extra if isinstance(extra, dict) else {}
    started = _number(meta.get("start_time"))
    return Archive(
        {str(k): str(v) for k, v in facts.items()},
        outcomes,
        started,
        _number(meta.get("stop_time")) - started,
    )


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0.0


def stamp(seconds: float) -> str:
    """Write a time (seconds since the epoch) as ISO 8601 in UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
