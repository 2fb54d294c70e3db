# SPDX-License-Identifier: ISC
"""Verdicts: what the raw TAP of a program says of each of its points.

Computed from that and from nothing else, so that they can be computed again.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from harness.runner import tap
from harness.runner.case import Case
from harness.runner.program import Outcome

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

Result = dict[str, Any]

DIED = "the system went down while it ran"


def verdict_of(point: tap.Point) -> tuple[str, str]:
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
            found.append(_missing(case, kind, outcome, number - len(stream.points)))
            continue
        seen = stream.points[number]
        text = seen.text.removeprefix("- ")
        if text != expected or seen.number != number + 1:
            problem = problem or f"point {number + 1} is of another case: {text}"
            found.append(_bare(case, kind, "UNRESOLVED"))
            continue
        found.append(_point(case, kind, seen))
    if len(stream.points) != len(case.types):
        more = len(stream.points) > len(case.types)
        problem = problem or f"{'more' if more else 'fewer'} points than the case has"
    return found, problem


def _bare(case: Case, kind: str, verdict: str) -> Result:
    return {"id": case.point(kind), "type": kind, "verdict": verdict}


def _missing(case: Case, kind: str, outcome: Outcome, nth: int) -> Result:
    """Judge a point that did not come: a system that goes down has failed in it."""
    if outcome.problem != DIED or nth:
        return _bare(case, kind, "NORESULT")
    point = _bare(case, kind, "FAIL")
    return {**point, "want": "the end of the case", "got": f"{DIED}, twice"}


def _point(case: Case, kind: str, seen: tap.Point) -> Result:
    verdict, reason = verdict_of(seen)
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
