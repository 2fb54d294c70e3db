# SPDX-License-Identifier: ISC
"""Cases and clauses, checked against each other both ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harness.runner.case import Case
from reports.records import Catalogue

PLAIN = re.compile(r"[A-Za-z0-9 ._,:()/=<>+-]+$")
LONGEST = 90


def _case_faults(case: Case, catalogue: Catalogue) -> list[str]:
    clause = catalogue.clauses.get(case.clause)
    if clause is None:
        return [f"{case.id}: its clause {case.clause!r} is not in the catalogue"]
    faults = []
    if case.level != clause.level:
        faults.append(
            f"{case.id}: its level is {case.level}, that of {clause.id} {clause.level}"
        )
    if clause.untested:
        faults.append(f"{case.id}: {clause.id} says why it has no case, and has one")
    if not PLAIN.match(case.says) or re.search(r"skip|todo", case.says, re.IGNORECASE):
        faults.append(f"{case.id}: its sentence does not fit into TAP")
    if len(case.says) > LONGEST or case.says[:1].isdigit():
        faults.append(f"{case.id}: its sentence is too long or begins with a digit")
    return faults


def faults(cases: Sequence[Case], catalogue: Catalogue) -> list[str]:
    """List what does not fit, a line each; none is good."""
    found = [fault for case in cases for fault in _case_faults(case, catalogue)]
    sentences = Counter(case.says for case in cases)
    found += [f"{n} cases say: {says}" for says, n in sentences.items() if n > 1]
    used = {case.clause for case in cases}
    for clause in catalogue.clauses.values():
        for other in clause.same_as:
            if other not in catalogue.clauses:
                found.append(f"{clause.id}: the same as {other}, which is not there")
        if clause.id not in used and not clause.untested and not clause.same_as:
            found.append(f"{clause.id}: neither a case nor a reason")
    return found


def table(cases: Sequence[Case], catalogue: Catalogue) -> list[list[str]]:
    """Give a row a document: statements, tested, recorded, by others, untested."""
    used = Counter(case.clause for case in cases)
    rows = [["document", "statements", "tested", "recorded", "same as", "reason given"]]
    for document in catalogue.documents:
        tally: Counter[str] = Counter()
        for clause in document.clauses:
            if used[clause.id]:
                tally["recorded" if clause.level == "MAY" else "tested"] += 1
            elif clause.same_as:
                tally["same"] += 1
            elif clause.untested:
                tally["reason"] += 1
        words = [str(tally[k]) for k in ("tested", "recorded", "same", "reason")]
        rows.append([document.title, str(len(document.clauses)), *words])
    return rows
