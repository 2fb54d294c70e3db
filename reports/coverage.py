# SPDX-License-Identifier: ISC
"""Cases and clauses, checked against each other both ways."""

from __future__ import annotations

import fnmatch
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from harness.runner.case import Case
from reports.records import Area, Catalogue, Clause, RecordError

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
    return found + _row_faults(catalogue)


def _row_faults(catalogue: Catalogue) -> list[str]:
    """List the assertions of the areas without a record, and those of no area."""
    wanted = {row for area in catalogue.areas for row in area.ids()}
    claimed = {row: c.id for c in catalogue.clauses.values() for row in c.rows}
    missing = [f"{row}: no record has it" for row in sorted(wanted - set(claimed))]
    strange = sorted(set(claimed) - wanted)
    return missing + [f"{claimed[row]}: {row} is of no area" for row in strange]


def _state(clauses: Sequence[Clause], used: Counter[str]) -> str:
    """Say how an assertion is covered by the clauses that have it."""
    tried = [clause for clause in clauses if used[clause.id]]
    if any(clause.level != "MAY" for clause in tried):
        return "tested"
    if tried:
        return "recorded"
    return "untestable" if any(c.untested for c in clauses) else "gap"


def by_area(cases: Sequence[Case], catalogue: Catalogue) -> list[list[str]]:
    """Give a row an area: assertions, tested, recorded, untestable, gaps."""
    used = Counter(case.clause for case in cases)
    having: dict[str, list[Clause]] = {}
    for clause in catalogue.clauses.values():
        for row in clause.rows:
            having.setdefault(row, []).append(clause)
    states = ("tested", "recorded", "untestable", "gap")
    rows = [["area", "rows", *states]]
    total: Counter[str] = Counter()
    for area in catalogue.areas:
        tally = Counter(_state(having.get(row, ()), used) for row in area.ids())
        total += tally
        numbers = [str(tally[state]) for state in states]
        rows.append([f"{area.key}  {area.title}", str(area.rows), *numbers])
    whole = sum(area.rows for area in catalogue.areas)
    rows.append(["all", str(whole), *(str(total[state]) for state in states)])
    return rows


def reasons(cases: Sequence[Case], catalogue: Catalogue, area: Area) -> list[str]:
    """Say of each assertion of an area how it is covered, a line each."""
    used = Counter(case.clause for case in cases)
    lines = []
    for row in area.ids():
        mine = [c for c in catalogue.clauses.values() if row in c.rows]
        for clause in mine:
            number = used[clause.id]
            how = f"{number} cases" if number != 1 else "1 case"
            said = how if number else f"no case: {clause.untested}"
            lines.append(f"{row}  {clause.id}: {clause.says} [{said}]")
    return lines


PEER = re.compile(r"([A-Z]+(?:-\d+)?): (.+)$")


def peers(path: Path) -> dict[str, str]:
    """Read the list of what peer suites check: a behaviour or bug, and its cases.

    Of a group without a number it has how many there are.

    Raise RecordError for a line that is not in the form, or a name twice.
    """
    found: dict[str, str] = {}
    key = ""
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith(" ") and key:
            found[key] += " " + line.strip()
        elif (match := PEER.match(line)) and match[1] not in found:
            key = match[1]
            found[key] = match[2]
        else:
            raise RecordError(f"{path}:{number}: not in the form: {line!r}")
    return found


def peer_faults(listed: dict[str, str], cases: Sequence[Case]) -> list[str]:
    """List the entries with a glob that no case has; `-` begins a reason instead.

    The behaviours of a group are numbered from 1 to what the group says (or to the
    last that is there), and none is left out.
    """
    known = [case.id for case in cases]
    found = []
    last: dict[str, int] = {}
    entries: dict[tuple[str, int], str] = {}
    for name, text in listed.items():
        group, dash, number = name.partition("-")
        if not dash:
            last[group] = int(text)
            continue
        entries[group, int(number)] = text
        if group not in listed:
            last[group] = max(last.get(group, 0), int(number))
    for group, count in last.items():
        for place in range(1, count + 1):
            if (group, place) not in entries:
                found.append(f"{group}-{place:02}: is not in the list")
    for (group, place), text in entries.items():
        if place > last[group]:
            found.append(f"{group}-{place:02}: there are {last[group]} only")
        if not text.startswith("- "):
            strange = [w for w in text.split() if not fnmatch.filter(known, w)]
            found += [f"{group}-{place:02}: no case {word}" for word in strange]
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
