# SPDX-License-Identifier: ISC
"""What changed between two results, point by point, and answer by answer."""

from __future__ import annotations

from reports.verdicts import Result


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
            was, now = a.get(name, "absent"), b.get(name, "absent")
            if was != now:
                listed.append((f"{point} {name}".rstrip(), was, now))
    return listed


def text(old: Result, new: Result) -> str:
    """Write the changes, and how many points are the same."""
    listed = changes(old, new)
    differing = {where.split()[0] for where, _, _ in listed}
    same = len((set(_points(old)) & set(_points(new))) - differing)
    lines = [f"{where}: {a} -> {b}" for where, a, b in listed]
    lines.append(f"{len(differing)} points differ, {same} are the same")
    return "\n".join(lines) + "\n"
