# SPDX-License-Identifier: ISC
"""A result as plain text, and what all reports say in the same words."""

from __future__ import annotations

import textwrap
from collections import Counter

from reports import atlas, claims
from reports.records import Catalogue
from reports.result import headline
from reports.verdicts import OPEN, VERDICTS, Result


def reproducer(case_id: str, point_type: str) -> str:
    """Give the one command that runs a point again."""
    kind = "" if point_type == "once" else f":{point_type}"
    return f"./spt run {case_id}{kind}"


def failures(result: Result) -> list[tuple[Result, Result]]:
    """List what a reader looks for first: failures, and what stayed open."""
    return [
        (case, point)
        for case in result["cases"]
        for point in case["points"]
        if point["verdict"] == "FAIL" or point["verdict"] in OPEN or point["unexpected"]
    ]


def grouped(pairs: list[tuple[Result, Result]]) -> list[tuple[Result, list[Result]]]:
    """Put the points of one case together."""
    groups: dict[str, tuple[Result, list[Result]]] = {}
    for case, point in pairs:
        groups.setdefault(case["id"], (case, []))[1].append(point)
    return list(groups.values())


def status_word(point: Result) -> str:
    """Say in a word or two what a point is, besides its verdict."""
    expected = point.get("expected")
    if point["verdict"] == "PASS" and point["unexpected"]:
        return "PASS, expected to fail"
    if not expected:
        return str(point["verdict"])
    kind = {"known": "known", "sometimes": "known", "elsewhere": "promised elsewhere"}
    return f"{point['verdict']}, {kind.get(expected['kind'], 'not required')}"


def counts_line(result: Result) -> str:
    """Give all counts by verdict, those of zero left out."""
    counts = result["counts"]
    total = sum(counts.values())
    parts = [f"{counts[v]} {v}" for v in VERDICTS if counts[v]]
    run = result["run"]
    return (
        f"{len(result['cases'])} programs, {total} points: {', '.join(parts) or 'none'}"
        f" ({run['seconds']:.2f} s, {run['jobs']} at a time)"
    )


def levels_table(result: Result) -> list[list[str]]:
    """Give the counts by level as rows of words, the first the heading."""
    used = [v for v in VERDICTS if result["counts"][v]]
    rows = [["level", *used]]
    for level, counts in result["levels"].items():
        rows.append([level, *(str(counts[v]) for v in used)])
    return rows


def aligned(rows: list[list[str]]) -> list[str]:
    """Set rows of words in columns, the first to the left."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [c.rjust(w) for c, w in zip(row[1:], widths[1:])]
        lines.append("  " + "  ".join(cells).rstrip())
    return lines


def _failure_lines(case: Result, points: list[Result], rationale: str) -> list[str]:
    first = points[0]
    kinds = ", ".join(f"{p['type']}: {status_word(p)}" for p in points)
    lines = [f"{case['id']}  ({kinds})", f"    {case['says']}"]
    lines.append(f"    {case['level']} {case['clause']}")
    if "call" in first:
        lines.append(f"    {first['at']}: {first['call']}")
        lines.append(f"        want {first.get('want', '?')}")
        lines.append(f"        got  {first.get('got', '?')}")
    if first.get("reason"):
        lines.append(f"    {first['reason']}")
    if rationale:
        lines += textwrap.wrap(
            f"why: {rationale}", 78, initial_indent="    ", subsequent_indent="    "
        )
    if "problem" in case:
        lines.append(f"    the program: {case['problem']}")
    if "expected" in first:
        lines.append(f"    expected: {first['expected']['reason']}")
    lines.append(f"    again: {reproducer(case['id'], first['type'])}")
    return lines


def _past_review(result: Result) -> list[str]:
    """Name the cases whose known deviation was to be looked at again by now."""
    today = result["run"]["started"][:10]
    return sorted(
        {
            case["id"]
            for case, point in failures(result)
            if point.get("expected", {}).get("review", "9999") < today
        }
    )


def text(result: Result, catalogue: Catalogue, *, long: bool = True) -> str:
    """Write a result for a terminal; without `long`, what surprises only."""
    shown = grouped(failures(result))
    lines = []
    for case, points in shown:
        surprise = any(p["unexpected"] or p["verdict"] in OPEN for p in points)
        if long or surprise:
            clause = catalogue.clauses.get(case["clause"])
            rationale = clause.rationale if clause else ""
            lines += [*_failure_lines(case, points, rationale), ""]
    known = Counter(
        p["expected"]["kind"] for _, p in failures(result) if "expected" in p
    )
    lines += [result["platform"], counts_line(result), *aligned(levels_table(result))]
    listed = known["known"] + known["sometimes"]
    if listed:
        lines.append(f"known deviations (reports/known/): {listed} failures")
    late = _past_review(result)
    if late:
        lines.append(f"to be looked at again, as their day has come: {', '.join(late)}")
    if known["elsewhere"]:
        number = known["elsewhere"]
        lines.append(f"promises of other systems' manuals: {number} failures")
    swept = atlas.summary(result)
    if swept:
        lines.append(swept)
    for header, pairs in claims.headers(catalogue, result):
        bad = [c["id"].split("/")[1] for c, p in pairs if p["verdict"] == "FAIL"]
        names = f", not {', '.join(bad)}" if bad else ""
        lines.append(f"{header}: {len(pairs) - len(bad)} of {len(pairs)} hold{names}")
    for document, found in claims.documents(catalogue, result):
        tally = Counter(claim.state for claim in found)
        summary = ", ".join(f"{n} {state}" for state, n in tally.items())
        lines.append(f"{document.title}: {summary}")
        if long:
            lines += [
                f"    {claim.state}: {claim.clause.says} ({claim.why})"
                for claim in found
            ]
    if not result["run"]["complete"]:
        lines.append("INCOMPLETE: the run was interrupted, or not all of it is here")
    if result["run"]["selection"]:
        lines.append(f"a selection only: {' '.join(result['run']['selection'])}")
    lines.append(headline(result))
    return "\n".join(lines) + "\n"
