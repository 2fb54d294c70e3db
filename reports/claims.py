# SPDX-License-Identifier: ISC
"""The founding documents, claim by claim, as one result decides them."""

from __future__ import annotations

from dataclasses import dataclass

from reports.records import Catalogue, Clause, Document
from reports.verdicts import Result

VERIFIED = "verified"
CONTRADICTED = "contradicted"
PARTLY = "not all testable here"
UNTESTABLE = "not testable here"
UNTESTED = "not run"

INJECTED = (
    "the error is passed on when it is injected; its cause cannot be provoked safely"
)


@dataclass(frozen=True)
class Claim:
    """A claim, what became of it, why, and the cases that say so."""

    clause: Clause
    state: str
    why: str
    cases: tuple[Result, ...]


def deciding(catalogue: Catalogue, clause: Clause) -> set[str]:
    """Find the keys whose cases decide a claim: its own, and what says the same."""
    keys = {clause.id}
    for other in clause.same_as:
        keys |= deciding(catalogue, catalogue.clauses[other])
    return keys


def decide(catalogue: Catalogue, clause: Clause, cases: list[Result]) -> Claim:
    """Find out what the cases of a result make of a claim."""
    keys = deciding(catalogue, clause)
    mine = tuple(case for case in cases if case["clause"] in keys)
    points = [point for case in mine for point in case["points"]]
    verdicts = [point["verdict"] for point in points]
    if "FAIL" in verdicts:
        bad = [p["id"] for p in points if p["verdict"] == "FAIL"]
        return Claim(clause, CONTRADICTED, f"{len(bad)} of {len(points)} points", mine)
    if "PASS" in verdicts:
        passed = verdicts.count("PASS")
        if all("injection" in case.get("needs", ()) for case in mine):
            return Claim(clause, PARTLY, INJECTED, mine)
        if passed == len(verdicts) or not set(verdicts) - {"PASS", "UNSUPPORTED"}:
            count = f"{passed} point" if passed == 1 else f"{passed} points"
            return Claim(clause, VERIFIED, count, mine)
        reasons = [p.get("reason", "") for p in points if p["verdict"] != "PASS"]
        why = f"{passed} of {len(points)} points; {next(filter(None, reasons), '')}"
        return Claim(clause, PARTLY, why.rstrip("; "), mine)
    if mine:
        reasons = [point.get("reason", "") for point in points]
        why = next(filter(None, reasons), "no answer")
        return Claim(clause, UNTESTABLE, why, mine)
    if clause.untested:
        return Claim(clause, UNTESTABLE, clause.untested, ())
    return Claim(clause, UNTESTED, "no case of it in this run", ())


def contested(
    catalogue: Catalogue, result: Result
) -> list[tuple[Clause, list[Result]]]:
    """Give the clauses whose reading is in dispute, with the cases of this result."""
    found = []
    for clause in catalogue.clauses.values():
        mine = [case for case in result["cases"] if case["clause"] == clause.id]
        if clause.rationale and mine:
            found.append((clause, mine))
    return found


def headers(
    catalogue: Catalogue, result: Result
) -> list[tuple[str, list[tuple[Result, Result]]]]:
    """Give each header that was tried, with its cases and the one point of each."""
    found: dict[str, list[tuple[Result, Result]]] = {}
    for case in result["cases"]:
        clause = catalogue.clauses.get(case["clause"])
        if clause and clause.header and case["id"].startswith("headers/"):
            pairs = [(case, point) for point in case["points"]]
            found.setdefault(clause.header, []).extend(pairs)
    return sorted(found.items())


def documents(
    catalogue: Catalogue, result: Result
) -> list[tuple[Document, list[Claim]]]:
    """Decide every claim of the five founding documents."""
    return [
        (document, [decide(catalogue, c, result["cases"]) for c in document.clauses])
        for document in catalogue.documents
        if document.founding
    ]
