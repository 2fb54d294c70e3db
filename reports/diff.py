# SPDX-License-Identifier: ISC
"""What changed between results: of two, point by point; of many, one after another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reports import html
from reports.verdicts import Result

ABSENT = "absent"
WORSE = ("PASS", "UNTESTED", "UNSUPPORTED", "UNRESOLVED", "NORESULT", "FAIL")
KINDS = {
    "regressions": "what held, and holds no more",
    "repairs": "what did not hold, and holds",
    "changed": "other verdicts that changed",
    "answers": "recorded answers that changed",
    "added": "points that only the second has",
    "removed": "points that only the first has",
}


@dataclass(frozen=True)
class Change:
    """What one point, or one answer of it, was and is."""

    where: str
    was: str
    now: str

    @property
    def kind(self) -> str:
        """Say which of KINDS it is."""
        if " " in self.where:
            return "answers"
        if ABSENT in (self.was, self.now):
            return "added" if self.was == ABSENT else "removed"
        if self.now == "FAIL" or self.was == "PASS":
            return "regressions"
        return "repairs" if self.now == "PASS" else "changed"


def _points(result: Result) -> dict[str, Result]:
    return {p["id"]: p for case in result["cases"] for p in case["points"]}


def _answers(point: Result | None) -> dict[str, str]:
    """Give the verdict of a point, under no name, and each answer it recorded."""
    if point is None:
        return {}
    return {"": point["verdict"], **point.get("observed", {})}


def changes(old: Result, new: Result) -> list[tuple[str, str, str]]:
    """List (point, before, after) for each verdict and each answer that changed.

    Of an answer the name stands behind the point; what one result does not have
    is "absent" there.  A point that only one has is listed once.
    """
    before, after = _points(old), _points(new)
    listed = []
    for point in sorted(set(before) | set(after)):
        a, b = _answers(before.get(point)), _answers(after.get(point))
        names = sorted(set(a) | set(b)) if a and b else [""]
        for name in names:
            was, now = a.get(name, ABSENT), b.get(name, ABSENT)
            if was != now:
                listed.append((f"{point} {name}".rstrip(), was, now))
    return listed


def grouped(old: Result, new: Result) -> dict[str, list[Change]]:
    """Put the changes in groups, by KINDS and in that order; empty ones left out."""
    found: dict[str, list[Change]] = {kind: [] for kind in KINDS}
    for change in (Change(*one) for one in changes(old, new)):
        found[change.kind].append(change)
    return {kind: listed for kind, listed in found.items() if listed}


def summary(old: Result, new: Result, groups: dict[str, list[Change]]) -> str:
    """Say in one line how many points differ, and how many are the same."""
    listed = (change for group in groups.values() for change in group)
    differing = {change.where.split()[0] for change in listed}
    same = len((set(_points(old)) & set(_points(new))) - differing)
    return f"{len(differing)} points differ, {same} are the same"


def text(old: Result, new: Result) -> str:
    """Write the changes, regressions first, and how many points are the same."""
    lines = []
    groups = grouped(old, new)
    for kind, listed in groups.items():
        lines.append(f"{kind} ({len(listed)}): {KINDS[kind]}")
        lines += [f"  {one.where}: {one.was} -> {one.now}" for one in listed]
    lines.append(summary(old, new, groups))
    return "\n".join(lines) + "\n"


def label(result: Result) -> str:
    """Name a result by its platform, when it was made, and by which suite."""
    suite = result["suite"]
    version = suite["revision"] or suite["version"]
    return f"{result['platform']}, {result['run']['started']}, suite {version}"


def page(steps: Sequence[tuple[Result, Result]]) -> str:
    """Write one page of the changes at each step: from one result to another."""
    shown = []
    for old, new in steps:
        groups = grouped(old, new)
        shown.append((label(old), label(new), groups, summary(old, new, groups)))
    template = html.environment().get_template("diff.html.j2")
    return template.render(steps=shown, kinds=KINDS)


def history(results: Iterable[Result]) -> list[tuple[Result, Result]]:
    """Put results in the order in which they were made, and pair each with the next."""
    ordered = sorted(results, key=lambda one: str(one["run"]["started"]))
    return list(zip(ordered, ordered[1:]))


def story(steps: Sequence[tuple[Result, Result]]) -> str:
    """Write what changed at each step, as text."""
    parts = [f"{label(old)}\n  -> {label(new)}\n{text(old, new)}" for old, new in steps]
    return "\n".join(parts)
