# SPDX-License-Identifier: ISC
"""Put a result together from cases, outcomes and facts."""

from __future__ import annotations

import functools
import hashlib
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.runner.case import Case, read_all
from harness.runner.program import Outcome
from reports import archive, expected, records, result, target, verdicts
from reports.expected import TOP
from reports.verdicts import Result


@dataclass(frozen=True)
class Run:
    """How a run was made: when, by what, and whether all of it took place."""

    runner: str
    started: float
    seconds: float
    jobs: int = 1
    complete: bool = True
    selection: Sequence[str] = ()


@functools.lru_cache(maxsize=1)
def suite() -> Result:
    """Say which suite this is: its version, revision and a hash of its text."""
    digest = hashlib.sha256()
    folders = (TOP / "cases", TOP / "harness")
    for folder in folders:
        for path in sorted(folder.rglob("*.[ch]")):
            digest.update(path.relative_to(TOP).as_posix().encode() + b"\0")
            digest.update(path.read_bytes())
    return {"version": "0.1", "revision": _revision(), "sha256": digest.hexdigest()}


def _revision() -> str:
    """Ask git for the revision; '' where this tree is not a checkout of its own."""
    if not (TOP / ".git").exists():
        return ""
    head = ["git", "-C", str(TOP), "describe", "--always", "--dirty"]
    try:
        done = subprocess.run(head, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip()


@functools.lru_cache(maxsize=1)
def _catalogue() -> records.Catalogue:
    """Read the catalogue, once for all results."""
    return records.catalogue(TOP / "cases" / "catalogue")


@functools.lru_cache(maxsize=1)
def _cases() -> list[Case]:
    """Read the cases, once for all results."""
    return read_all(TOP / "cases")


def build(
    cases: Sequence[Case],
    outcomes: Mapping[str, Outcome],
    facts: Mapping[str, str],
    run: Run,
    edition: str,
    listed: list[expected.Rule],
    programs: Path | None = None,
    wanted: set[str] | None = None,
) -> Result:
    """Compute the result of a run; of the points in `wanted` only, if given."""
    clauses = _catalogue().clauses
    made: Result = {
        "schema": result.SCHEMA,
        "suite": dict(suite()),
        "platform": result.platform_name(facts),
        "edition": edition,
        "run": {
            "runner": run.runner,
            "started": archive.stamp(run.started),
            "seconds": round(run.seconds, 3),
            "jobs": run.jobs,
            "complete": run.complete,
            "selection": list(run.selection),
        },
        "facts": dict(facts),
        "cases": [
            verdicts.case_record(
                case,
                clauses[case.clause].since if case.clause in clauses else "",
                outcomes.get(case.id),
                programs / case.id if programs else None,
            )
            for case in cases
        ],
    }
    if wanted is not None:
        for case in made["cases"]:
            case["points"] = [p for p in case["points"] if p["id"] in wanted]
    expected.judge(made, listed)
    return made


def from_archive(path: Path, edition: str) -> Result:
    """Compute a result from a TAP archive, ours or of `prove --archive`."""
    return _from_raw(path, archive.load(path), edition)


def _from_raw(
    path: Path, found: archive.Archive, edition: str, complete: bool = True
) -> Result:
    known = _cases()
    cases = [case for case in known if case.id in found.outcomes]
    if not cases:
        raise result.ResultError(f"{path}: holds no case of this suite")
    strangers = set(found.outcomes) - {case.id for case in cases}
    run = Run(
        runner=found.facts.get("runner", "archive"),
        started=found.started,
        seconds=found.seconds,
        complete=complete and not strangers,
        selection=[] if len(cases) == len(known) else ["what the archive holds"],
    )
    listed = expected.rules(found.facts)
    return build(cases, found.outcomes, found.facts, run, edition, listed)


def read(path: Path, edition: str | None) -> Result:
    """Read a result, or compute one from an archive, for an edition."""
    name = path.name.lower()
    if name.endswith((".tar.gz", ".tgz", ".tar")):
        return from_archive(path, edition or records.EDITIONS[-1])
    if path.is_file() and target.is_log(path):
        found, whole = target.load(path)
        return _from_raw(path, found, edition or records.EDITIONS[-1], whole)
    made = result.load(path)
    if edition and edition != made["edition"]:
        made["edition"] = edition
        expected.judge(made, expected.rules(made["facts"]))
    return made
