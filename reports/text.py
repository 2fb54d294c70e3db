# SPDX-License-Identifier: ISC
"""A result as plain text, as Markdown, as JUnit XML and as one TAP stream."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

from reports import claims
from reports.records import Catalogue
from reports.result import OPEN, VERDICTS, Result, headline

FIRST_PRINTABLE = 32


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
    kind = {"known": "known", "elsewhere": "promised elsewhere"}
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


def _failure_lines(case: Result, points: list[Result]) -> list[str]:
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
            lines += [*_failure_lines(case, points), ""]
    known = Counter(
        p["expected"]["kind"] for _, p in failures(result) if "expected" in p
    )
    lines += [result["platform"], counts_line(result), *aligned(levels_table(result))]
    if known["known"]:
        lines.append(f"known deviations (reports/known/): {known['known']} failures")
    late = _past_review(result)
    if late:
        lines.append(f"to be looked at again, as their day has come: {', '.join(late)}")
    if known["elsewhere"]:
        number = known["elsewhere"]
        lines.append(f"promises of other systems' manuals: {number} failures")
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


def _cell(value: str) -> str:
    return value.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def markdown(result: Result, catalogue: Catalogue) -> str:
    """Write a result for the summary page of a CI job."""
    lines = [f"## SPT on {result['platform']}", "", f"**{headline(result)}**", ""]
    lines += [counts_line(result), ""]
    rows = levels_table(result)
    lines += [_row(rows[0]), _row(["---"] * len(rows[0])), *map(_row, rows[1:]), ""]
    shown = grouped(failures(result))
    if shown:
        lines += ["### Failures", "", _row(["case", "verdict", "want", "got", "why"])]
        lines.append(_row(["---"] * 5))
    for case, points in shown:
        point = points[0]
        why = point.get("expected", {}).get("reason", point.get("reason", ""))
        kinds = "; ".join(f"{p['type']}: {status_word(p)}" for p in points)
        cells = [f"`{case['id']}` {case['says']}", kinds]
        lines.append(_row([*cells, point.get("want", ""), point.get("got", ""), why]))
    lines += ["", "### Founding documents", "", _row(["document", "claims"])]
    lines.append(_row(["---"] * 2))
    for document, found in claims.documents(catalogue, result):
        tally = Counter(claim.state for claim in found)
        summary = ", ".join(f"{n} {state}" for state, n in tally.items())
        lines.append(_row([document.title, summary]))
    return "\n".join(lines) + "\n"


def _xml_text(value: str) -> str:
    return "".join(c for c in value if ord(c) >= FIRST_PRINTABLE or c in "\t\n")


def _junit_outcome(element: ElementTree.Element, point: Result) -> None:
    verdict = point["verdict"]
    reason = point.get("expected", {}).get("reason") or point.get("reason", "")
    detail = f"want {point.get('want', '')}, got {point.get('got', '')}"
    message = _xml_text(f"{point.get('call', '')}: {detail}")
    if point["unexpected"] and verdict == "PASS":
        tag, attributes = "failure", {"type": "XPASS", "message": _xml_text(reason)}
    elif verdict == "FAIL" and not point["unexpected"]:
        tag, attributes = "skipped", {"message": _xml_text(f"FAIL, expected: {reason}")}
    elif verdict == "FAIL":
        tag, attributes = "failure", {"type": "FAIL", "message": message}
    elif verdict in OPEN:
        tag, attributes = "error", {"type": verdict, "message": _xml_text(reason)}
    elif verdict != "PASS":
        tag, attributes = "skipped", {"message": _xml_text(f"{verdict}: {reason}")}
    else:
        return
    ElementTree.SubElement(element, tag, attributes).text = (
        message if tag != "skipped" else None
    )


def junit(result: Result) -> str:
    """Write a result as JUnit XML; classname and name are unique together."""
    suite = ElementTree.Element("testsuite", name=f"spt {result['platform']}")
    properties = ElementTree.SubElement(suite, "properties")
    for key, value in [*result["facts"].items(), ("edition", result["edition"])]:
        ElementTree.SubElement(
            properties, "property", name=key, value=_xml_text(str(value))
        )
    for case in result["cases"]:
        area, _, name = case["id"].partition("/")
        for point in case["points"]:
            element = ElementTree.SubElement(
                suite,
                "testcase",
                classname=f"spt.{area}.{name}",
                name=point["type"],
                file=f"cases/{case['id']}.c",
                time=f"{case.get('seconds', 0) / len(case['points']):.4f}",
            )
            _junit_outcome(element, point)
    tags = Counter(child.tag for element in suite for child in element)
    suite.set("tests", str(sum(len(c["points"]) for c in result["cases"])))
    suite.set("failures", str(tags["failure"]))
    suite.set("errors", str(tags["error"]))
    suite.set("skipped", str(tags["skipped"]))
    suite.set("time", str(result["run"]["seconds"]))
    suite.set("timestamp", result["run"]["started"].rstrip("Z"))
    root = ElementTree.Element("testsuites")
    root.append(suite)
    ElementTree.indent(root)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        + ElementTree.tostring(root, encoding="unicode")
        + "\n"
    )


def tap(result: Result) -> str:
    """Write a result as one TAP stream, a point for each point of each case."""
    pairs = [(case, point) for case in result["cases"] for point in case["points"]]
    lines = ["TAP version 13", f"1..{len(pairs)}"]
    for number, (case, point) in enumerate(pairs, 1):
        verdict = point["verdict"]
        good = verdict not in ("FAIL", *OPEN)
        line = f"{'' if good else 'not '}ok {number} - {point['id']} {case['says']}"
        if verdict in ("UNSUPPORTED", "UNTESTED"):
            word = "untested: " if verdict == "UNTESTED" else ""
            line += f" # SKIP {word}{point.get('reason', '')}"
        lines.append(re.sub(r"[^ -~]", "?", line))
        if not good:
            keys = ("verdict", "at", "call", "want", "got", "reason")
            members = [(key, point[key]) for key in keys if key in point]
            block = [f'  {k}: "{re.sub(chr(34), chr(39), v)}"' for k, v in members]
            lines += ["  ---", *block, "  ..."]
    return "\n".join(lines) + "\n"
