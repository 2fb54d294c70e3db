# SPDX-License-Identifier: ISC
"""A result as Markdown, for the summary page of a CI job."""

from __future__ import annotations

from collections import Counter

from reports import atlas, claims
from reports.records import Catalogue
from reports.result import headline
from reports.text import counts_line, failures, grouped, levels_table, status_word
from reports.verdicts import Result


def _cell(value: str) -> str:
    return value.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def row(cells: list[str]) -> str:
    """Write a row of a table."""
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def markdown(result: Result, catalogue: Catalogue) -> str:
    """Write a result for the summary page of a CI job."""
    lines = [f"## SPT on {result['platform']}", "", f"**{headline(result)}**", ""]
    lines += [counts_line(result), ""]
    rows = levels_table(result)
    lines += [row(rows[0]), row(["---"] * len(rows[0])), *map(row, rows[1:]), ""]
    shown = grouped(failures(result))
    if shown:
        lines += ["### Failures", "", row(["case", "verdict", "want", "got", "why"])]
        lines.append(row(["---"] * 5))
    for case, points in shown:
        point = points[0]
        why = point.get("expected", {}).get("reason", point.get("reason", ""))
        kinds = "; ".join(f"{p['type']}: {status_word(p)}" for p in points)
        cells = [f"`{case['id']}` {case['says']}", kinds]
        lines.append(row([*cells, point.get("want", ""), point.get("got", ""), why]))
    swept = atlas.summary(result)
    lines += ["", f"{swept[0].upper()}{swept[1:]}."] if swept else []
    headers = claims.headers(catalogue, result)
    if headers:
        lines += ["", "### Headers", "", row(["header", "as required", "not"])]
        lines.append(row(["---"] * 3))
    for header, pairs in headers:
        bad = [c["id"].split("/")[1] for c, p in pairs if p["verdict"] == "FAIL"]
        held = f"{len(pairs) - len(bad)} of {len(pairs)}"
        lines.append(row([f"`{header}`", held, ", ".join(bad)]))
    lines += ["", "### Founding documents", "", row(["document", "claims"])]
    lines.append(row(["---"] * 2))
    for document, found in claims.documents(catalogue, result):
        tally = Counter(claim.state for claim in found)
        summary = ", ".join(f"{n} {state}" for state, n in tally.items())
        lines.append(row([document.title, summary]))
    return "\n".join(lines) + "\n"
