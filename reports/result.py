# SPDX-License-Identifier: ISC
"""A result: what one run saw on one platform, in the form of schema.json.

Verdicts are computed here, from the raw TAP of each program, and from nothing
else; they can be computed again from the archive that lies beside a result.
"""

from __future__ import annotations

import fnmatch
import hashlib
import json
import os
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.runner import tap
from harness.runner.case import Case
from harness.runner.program import Outcome
from reports.records import EDITIONS

SCHEMA = "spt-result/1"
TOP = Path(__file__).resolve().parent.parent
VERDICTS = (
    "PASS",
    "FAIL",
    "UNRESOLVED",
    "UNSUPPORTED",
    "UNTESTED",
    "UNINITIATED",
    "NORESULT",
)
OPEN = ("UNRESOLVED", "UNINITIATED", "NORESULT")
AS_EXPECTED, NONCONFORMING, INCOMPLETE, USAGE, NOTHING = range(5)

Result = dict[str, Any]


class ResultError(Exception):
    """A result, or what one is made from, that cannot be used."""


@dataclass(frozen=True)
class Rule:
    """A failure that is expected on this platform (see harness/expect)."""

    kind: str
    pattern: str
    reason: str
    link: str = ""
    review: str = ""


def read_facts(text: str) -> dict[str, str]:
    """Read the `key: value` lines that harness/facts prints."""
    lines = (line.split(": ", 1) for line in text.splitlines())
    return {pair[0]: pair[1].strip() for pair in lines if len(pair) == 2}


def platform_name(facts: Mapping[str, str]) -> str:
    """Name the platform, fit for a folder: system, release, arch, C library."""
    keys = ("system", "release", "arch", "libc", "libc-version")
    words = [facts.get(key, "") for key in keys]
    name = "-".join(word for word in words if word and word != "unknown").lower()
    return re.sub(r"[^a-z0-9._+-]", "_", name).lstrip(".") or "unknown"


def rules(facts: Mapping[str, str], extra: Iterable[Path] = ()) -> list[Rule]:
    """Ask harness/expect what is expected to fail on the platform."""
    with tempfile.NamedTemporaryFile("w", suffix=".facts") as file:
        file.write("".join(f"{k}: {v}\n" for k, v in facts.items()))
        file.flush()
        script = TOP / "harness" / "expect"
        command = ["sh", str(script), file.name, *map(str, extra)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ResultError(done.stderr.strip() or "harness/expect failed")
    fields = (line.split("\t") for line in done.stdout.splitlines())
    return [Rule(*row[:5]) for row in fields]


def counts_for(level: str, since: str, edition: str) -> bool:
    """Whether a failure at this level is a failure of the system at all.

    It is one at MAY too: no answer was given that the clause permits.
    """
    if level == "SHALL":
        return EDITIONS.index(since or EDITIONS[0]) <= EDITIONS.index(edition)
    return level != "SHOULD"


def expectation(
    point: str, clause: str, level: str, since: str, edition: str, listed: list[Rule]
) -> Rule | None:
    """Find the rule that lets this point fail, if there is one."""
    for rule in listed:
        if rule.kind == "known" and fnmatch.fnmatchcase(point, rule.pattern):
            return rule
    for rule in listed:
        if rule.kind == "elsewhere" and rule.pattern == clause:
            return rule
    if not counts_for(level, since, edition):
        reason = "recommended, not required"
        if level == "SHALL":
            reason = f"required since the edition of {since}"
        return Rule("advice", point, reason)
    return None


def _verdict(point: tap.Point) -> tuple[str, str]:
    """Map a test point to a verdict of IEEE 1003.3 and its reason."""
    if point.directive == "SKIP" and point.ok:
        head, colon, rest = point.reason.partition("untested:")
        if colon and not head:
            return "UNTESTED", rest.strip()
        return "UNSUPPORTED", point.reason
    if point.ok:
        return "PASS", ""
    verdict = point.members.get("verdict", "FAIL")
    return verdict if verdict in OPEN else "FAIL", point.members.get("reason", "")


def points(case: Case, outcome: Outcome | None) -> tuple[list[Result], str]:
    """Compute the points of a case, and what is wrong with its stream."""
    if outcome is None:
        return [_bare(case, kind, "UNINITIATED") for kind in case.types], ""
    stream = tap.read(outcome.tap)
    problem = outcome.problem or "; ".join(stream.problems)
    if stream.bailed is not None:
        problem = f"Bail out! {stream.bailed}"
    prefix = {"once": ""}
    found: list[Result] = []
    for number, kind in enumerate(case.types):
        expected = f"{prefix.get(kind, f'SOCK_{kind.upper()}: ')}{case.says}"
        if number >= len(stream.points):
            found.append(_bare(case, kind, "NORESULT"))
            continue
        seen = stream.points[number]
        text = seen.text.removeprefix("- ")
        if text != expected or seen.number != number + 1:
            problem = problem or f"point {number + 1} is of another case: {text}"
            found.append(_bare(case, kind, "UNRESOLVED"))
            continue
        found.append(_point(case, kind, seen))
    if len(stream.points) > len(case.types):
        problem = problem or "more points than the case has"
    return found, problem


def _bare(case: Case, kind: str, verdict: str) -> Result:
    return {"id": case.point(kind), "type": kind, "verdict": verdict}


def _point(case: Case, kind: str, seen: tap.Point) -> Result:
    verdict, reason = _verdict(seen)
    point = _bare(case, kind, verdict)
    if reason:
        point["reason"] = reason
    for key in ("at", "call", "want", "got"):
        if key in seen.members and verdict not in ("PASS",):
            point[key] = seen.members[key]
    observed = {
        key.removeprefix("observed_"): value
        for key, value in seen.members.items()
        if key.startswith("observed_")
    }
    if observed:
        point["observed"] = observed
    return point


def case_record(
    case: Case, since: str, outcome: Outcome | None, program: Path | None
) -> Result:
    """Put together what a result says of one case."""
    found, problem = points(case, outcome)
    record: Result = {
        "id": case.id,
        "clause": case.clause,
        "level": case.level,
        "since": since,
        "says": case.says,
        "needs": list(case.needs),
        "points": found,
    }
    if outcome is not None:
        record["status"] = outcome.status
        record["seconds"] = round(outcome.seconds, 4)
        if outcome.stderr:
            record["stderr"] = outcome.stderr.decode("ascii", "replace")
    if problem:
        record["problem"] = problem
    if program is not None and program.is_file():
        record["sha256"] = hashlib.sha256(program.read_bytes()).hexdigest()
    return record


def judge(result: Result, listed: list[Rule]) -> None:
    """Mark what was expected, and count; `edition` must be in the result."""
    edition = result["edition"]
    tally: Counter[str] = Counter()
    by_level: dict[str, Counter[str]] = {}
    surprises = 0
    for case in result["cases"]:
        for point in case["points"]:
            rule = expectation(
                point["id"],
                case["clause"],
                case["level"],
                case["since"],
                edition,
                listed,
            )
            point.pop("expected", None)
            verdict = point["verdict"]
            stale = rule is not None and rule.kind == "known" and verdict == "PASS"
            if rule and (verdict == "FAIL" or stale):
                point["expected"] = {
                    "kind": rule.kind,
                    "reason": rule.reason,
                    **({"link": rule.link} if rule.link else {}),
                    **({"review": rule.review} if rule.review else {}),
                }
            point["unexpected"] = stale or (verdict == "FAIL" and rule is None)
            surprises += point["unexpected"]
            tally[verdict] += 1
            by_level.setdefault(case["level"], Counter())[verdict] += 1
    result["counts"] = {verdict: tally[verdict] for verdict in VERDICTS}
    result["levels"] = {
        level: {v: n[v] for v in VERDICTS} for level, n in sorted(by_level.items())
    }
    result["unexpected"] = surprises


def required(result: Result) -> list[tuple[Result, Result]]:
    """List the points that decide conformance to the edition, with their case."""
    return [
        (case, point)
        for case in result["cases"]
        if case["level"] == "SHALL"
        and counts_for("SHALL", case["since"], result["edition"])
        for point in case["points"]
    ]


def headline(result: Result) -> str:
    """Say in one line what the run found out about conformance."""
    tally = Counter(point["verdict"] for _, point in required(result))
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


def load(path: Path) -> Result:
    """Read a result; raise ResultError, in one line, for what is not one."""
    try:
        result = json.loads(path.read_bytes())
    except OSError as error:
        raise ResultError(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise ResultError(f"{path}: not a whole JSON text: {error}") from error
    fault = check(result)
    if fault:
        raise ResultError(f"{path}: not a result: {fault}")
    return dict(result)


def check(result: Any) -> str:
    """Say what keeps this from being a result that reports can use, or ''."""
    if not isinstance(result, dict) or result.get("schema") != SCHEMA:
        return f"its schema is not {SCHEMA}"
    wanted: dict[str, type] = {
        "suite": dict,
        "platform": str,
        "edition": str,
        "run": dict,
        "facts": dict,
        "cases": list,
        "counts": dict,
        "levels": dict,
        "unexpected": int,
    }
    for key, kind in wanted.items():
        if not isinstance(result.get(key), kind):
            return f"{key} is missing or of another type"
    if result["edition"] not in EDITIONS:
        return f"unknown edition {result['edition']!r}"
    for case in result["cases"]:
        if not isinstance(case, dict) or not isinstance(case.get("points"), list):
            return "a case without points"
        texts = ("id", "clause", "level", "since", "says")
        if any(not isinstance(case.get(key), str) for key in texts):
            return f"a case without {' or '.join(texts)}"
        for point in case["points"]:
            if not isinstance(point, dict) or point.get("verdict") not in VERDICTS:
                return f"{case['id']}: a point without a verdict"
            if not isinstance(point.get("id"), str):
                return f"{case['id']}: a point without an id"
    return ""
