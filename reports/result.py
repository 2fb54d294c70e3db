# SPDX-License-Identifier: ISC
"""A result: what one run saw on one platform, in the form of schema.json."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reports import shape
from reports.expected import counts_for
from reports.verdicts import OPEN, VERDICTS, Result

SCHEMA = "spt-result/1"
FORM = Path(__file__).parent / "schema.json"
AS_EXPECTED, NONCONFORMING, INCOMPLETE, USAGE, NOTHING = range(5)


class ResultError(Exception):
    """A result, or what one is made from, that cannot be used."""


def read_facts(text: str) -> dict[str, str]:
    """Read the `key: value` lines that harness/facts prints."""
    lines = (line.split(": ", 1) for line in text.splitlines())
    return {pair[0]: pair[1].strip() for pair in lines if len(pair) == 2}


def ask_facts(build: Path) -> dict[str, str]:
    """Run harness/facts of a build tree: it knows the platform."""
    command = [str(build / "harness" / "facts")]
    text = subprocess.run(
        command, capture_output=True, text=True, check=True, close_fds=False
    ).stdout
    return read_facts(text)


def platform_name(facts: Mapping[str, str]) -> str:
    """Name the platform, fit for a folder: system, release, arch, C library."""
    keys = ("system", "release", "arch", "libc", "libc-version")
    words = [facts.get(key, "") for key in keys]
    if facts.get("platform"):  # as who runs it calls it
        words = [facts["platform"]]
    name = "-".join(word for word in words if word and word != "unknown").lower()
    return re.sub(r"[^a-z0-9._+-]", "_", name).lstrip(".") or "unknown"


def required(result: Result) -> list[tuple[Result, Result]]:
    """List the points that decide conformance to the edition, with their case."""
    return [
        (case, point)
        for case in result["cases"]
        if case["level"] == "SHALL"
        and counts_for("SHALL", case["since"], result["edition"])
        for point in case["points"]
    ]


def required_tally(result: Result) -> Counter[str]:
    """Count the verdicts of the points that decide conformance."""
    return Counter(point["verdict"] for _, point in required(result))


def headline(result: Result) -> str:
    """Say in one line what the run found out about conformance."""
    tally = required_tally(result)
    total = sum(tally.values())
    parts = [f"{tally[v]} {v}" for v in VERDICTS if tally[v]]
    failed, decided = tally["FAIL"], tally["PASS"] + tally["FAIL"]
    word = "nothing decided"
    if failed:
        word = "NOT CONFORMING"
    elif decided and any(tally[v] for v in OPEN):
        word = "no non-conformance seen, and some points open"
    elif decided:
        word = "no non-conformance seen"
    what = ", ".join(parts) or "none was run"
    return f"POSIX.1-{result['edition']}: {word}; {total} required points: {what}"


def exit_status(result: Result) -> int:
    """Compute the exit status of a run that ended with this result."""
    counts = result["counts"]
    if result["unexpected"]:
        return NONCONFORMING
    if any(counts[v] for v in OPEN) or any("problem" in c for c in result["cases"]):
        return INCOMPLETE
    if not counts["PASS"] and not counts["FAIL"]:
        return NOTHING
    return INCOMPLETE if not result["run"]["complete"] else AS_EXPECTED


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that, whatever happens, the old one or the new is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def dump(result: Result) -> bytes:
    """Give the JSON text of a result, the same for the same result."""
    return (json.dumps(result, indent=1, ensure_ascii=True) + "\n").encode()


def read_json(path: Path) -> Any:
    """Read a JSON text; raise ResultError, in one line, if it is none."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise ResultError(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise ResultError(f"{path}: not a whole JSON text: {error}") from error


def load(path: Path) -> Result:
    """Read a result; raise ResultError, in one line, for what is not one."""
    result = read_json(path)
    fault = check(result)
    if fault:
        raise ResultError(f"{path}: not a result: {fault}")
    return dict(result)


def _all(tally: Counter[str]) -> dict[str, int]:
    return {verdict: tally[verdict] for verdict in VERDICTS}


def check(result: Any) -> str:
    """Say what keeps this from being a result that reports can use, or ''."""
    if not isinstance(result, dict) or result.get("schema") != SCHEMA:
        return f"its schema is not {SCHEMA}"
    if fault := shape.of(FORM)(result, "it"):
        return fault
    tally: Counter[str] = Counter()
    levels: dict[str, Counter[str]] = {}
    for case in result["cases"]:
        for point in case["points"]:
            tally[point["verdict"]] += 1
            levels.setdefault(case["level"], Counter())[point["verdict"]] += 1
            if point["id"] != f"{case['id']}:{point['type']}":
                return f"{case['id']} has a point {point['id']}"
    if result["counts"] != _all(tally) or result["levels"] != {
        level: _all(counts) for level, counts in levels.items()
    }:
        return "its counts are not those of its points"
    return ""
