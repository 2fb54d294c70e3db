# SPDX-License-Identifier: ISC
"""A result as one self-contained page, for a screen, a phone, paper, a voice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports import atlas, claims, kills, text
from reports.expected import TOP
from reports.records import Catalogue
from reports.result import headline, required_tally
from reports.verdicts import OPEN, VERDICTS, Result

MEANINGS = {
    "PASS": "the statement holds",
    "FAIL": "it does not",
    "UNRESOLVED": "it could not be told: a precondition was not met",
    "UNSUPPORTED": "the system lacks what the statement is about, as it may",
    "UNTESTED": "nothing was tried, for the reason given",
    "UNINITIATED": "the run ended before it",
    "NORESULT": "it was started and said nothing",
}
LEVELS = {
    "SHALL": "POSIX requires it",
    "SHOULD": "POSIX recommends it",
    "MAY": "several answers conform; the one given is recorded",
    "MANUAL": "a manual promises it, for its own system",
    "EXTENSION": "if it is there, it must work",
    "QUALITY": "no sentence says so, but no sane system fails it",
}


def _source(case_id: str) -> str:
    path = TOP / "cases" / f"{case_id}.c"
    return path.read_text(encoding="ascii") if path.is_file() else ""


def _choices(result: Result) -> list[tuple[str, str, list[str]]]:
    """Give each recorded choice: what, which answer, by which points."""
    found: dict[tuple[str, str], list[str]] = {}
    for case in result["cases"]:
        if atlas.is_atlas(case):
            continue
        for point in case["points"]:
            for name, value in point.get("observed", {}).items():
                found.setdefault((name, value), []).append(point["id"])
    return [(name, value, points) for (name, value), points in sorted(found.items())]


def environment() -> Environment:
    """Give the templates of the pages."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(result: Result, catalogue: Catalogue, matrix: Result | None = None) -> str:
    """Write the page; with what `./spt mutants` found, if that is given."""
    areas: dict[str, list[Result]] = {}
    for case in result["cases"]:
        areas.setdefault(case["id"].split("/")[0], []).append(case)
    shown = text.grouped(text.failures(result))
    tally = required_tally(result)
    mood = "bad" if tally["FAIL"] else "open" if any(tally[v] for v in OPEN) else "good"
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            result=result,
            headline=headline(result),
            mood=mood,
            verdicts=[v for v in VERDICTS if result["counts"][v]],
            meanings=MEANINGS,
            levels=LEVELS,
            failures=[(case, points, _source(case["id"])) for case, points in shown],
            documents=claims.documents(catalogue, result),
            contested=claims.contested(catalogue, result),
            headers=claims.headers(catalogue, result),
            choices=_choices(result),
            atlas=atlas.tables(result),
            atlas_summary=atlas.summary(result),
            areas=sorted(areas.items()),
            clauses=catalogue.clauses,
            kills=matrix,
            kinds=kills.kinds(matrix) if matrix else [],
            cases_that_caught=kills.by_case(matrix) if matrix else [],
            alarms=kills.alarms(matrix) if matrix else Counter(),
            shown={case["id"] for case in result["cases"]},
            status_word=text.status_word,
            reproducer=text.reproducer,
            counts_line=text.counts_line(result),
        )
    )
