# SPDX-License-Identifier: ISC
"""What changed between two results, point by point."""

from __future__ import annotations

from reports.verdicts import Result


def _points(result: Result) -> dict[str, Result]:
    return {p["id"]: p for case in result["cases"] for p in case["points"]}


def _seen(point: Result) -> str:
    observed = point.get("observed", {})
    words = [f"{key}={value}" for key, value in sorted(observed.items())]
    return " ".join([point["verdict"], *words])


def changes(old: Result, new: Result) -> list[tuple[str, str, str]]:
    """List (point, before, after) for each point that is not the same in both."""
    before, after = _points(old), _points(new)
    listed = []
    for point in sorted(set(before) | set(after)):
        a = _seen(before[point]) if point in before else "absent"
        b = _seen(after[point]) if point in after else "absent"
        if a != b:
            listed.append((point, a, b))
    return listed


def text(old: Result, new: Result) -> str:
    """Write the changes, and how many points are the same."""
    listed = changes(old, new)
    same = len(set(_points(old)) & set(_points(new))) - sum(
        1 for _, a, b in listed if "absent" not in (a, b)
    )
    lines = [f"{point}: {a} -> {b}" for point, a, b in listed]
    lines.append(f"{len(listed)} points differ, {same} are the same")
    return "\n".join(lines) + "\n"
