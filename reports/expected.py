# SPDX-License-Identifier: ISC
"""Which failures are expected on a platform, and which results surprise."""

from __future__ import annotations

import fnmatch
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reports.records import EDITIONS
from reports.verdicts import VERDICTS, Result

TOP = Path(__file__).resolve().parent.parent


class ExpectError(Exception):
    """A list of deviations that is not in the form; the message says where."""


@dataclass(frozen=True)
class Rule:
    """A failure that is expected on this platform (see harness/expect)."""

    kind: str
    pattern: str
    reason: str
    link: str = ""
    review: str = ""


def rules(facts: Mapping[str, str], extra: Iterable[Path] = ()) -> list[Rule]:
    """Ask harness/expect what is expected to fail on the platform."""
    facts = {"kernel": facts.get("system", ""), **facts}
    with tempfile.NamedTemporaryFile("w", suffix=".facts") as file:
        file.write("".join(f"{k}: {v}\n" for k, v in facts.items()))
        file.flush()
        script = TOP / "harness" / "expect"
        command = ["sh", str(script), file.name, *map(str, extra)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ExpectError(done.stderr.strip() or "harness/expect failed")
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
        if rule.kind in ("known", "sometimes") and fnmatch.fnmatchcase(
            point, rule.pattern
        ):
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
