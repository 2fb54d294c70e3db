# SPDX-License-Identifier: ISC
"""What a kill matrix says: in words, as faults, and as JSON for the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harness.mutants import lists
from harness.mutants.matrix import Matrix, is_own, must_kill
from reports import kills
from reports.text import aligned
from reports.verdicts import Result

CALL = "socketpair"


@dataclass(frozen=True)
class Plan:
    """What was to be met, and what is excused, with the reasons."""

    mutants: Sequence[lists.Mutant]
    variants: Sequence[lists.Variant]
    systems: Sequence[lists.System]
    survivors: dict[str, str]
    unkillable: dict[str, str]
    whole: bool = True


def shall(mutant: lists.Mutant, made: Matrix) -> bool:
    """Say whether it breaks what POSIX requires: a case of its own says SHALL."""
    return any(
        case.level == "SHALL" and is_own(case, mutant) for case in made.cases.values()
    )


def untold(made: Matrix) -> dict[str, str]:
    """Give the cases that tell nothing on this system, even repaired, and why."""
    found = {}
    busy = made.busy
    for case in made.cases.values():
        if not made.tells(case) and must_kill(case) and case.id not in busy:
            points = made.points[case.id]
            bad = [p for p in points if p["verdict"] != "PASS"]
            found[case.id] = bad[0].get("reason") or bad[0]["verdict"]
    return found


def faults(plan: Plan, made: Matrix) -> Iterator[str]:
    """Say what is wrong with the suite, or with the lists, in one line each."""
    for case in made.cases.values():
        for point in made.points[case.id]:
            failed = point["verdict"] not in ("PASS", "UNSUPPORTED", "UNTESTED")
            if failed and must_kill(case) and case.id not in plan.unkillable:
                verdict = point["verdict"]
                yield f"{point['id']} is {verdict} on the repaired system"
    for mutant in plan.mutants:
        caught = made.caught(mutant.name)
        if not caught and mutant.name not in plan.survivors:
            yield f"mutant {mutant.name} survived"
        if caught and mutant.name in plan.survivors:
            yield f"mutant {mutant.name} is said to survive; {caught[0]} caught it"
    if plan.whole:
        for case in made.idle(plan.unkillable):
            yield f"case {case.id} catches no mutant"
    for alarm in made.alarms:
        if alarm.false:
            point = alarm.point
            got = point.get("got") or point.get("reason", "")
            yield (
                f"variant {alarm.change}: {point['id']} ({alarm.level}) is "
                f"{point['verdict']}: {got}"
            )


def _by_class(plan: Plan, made: Matrix) -> list[list[str]]:
    rows = [["class", "mutants", "caught", "SHALL", "caught", "survived"]]
    rows[0] += ["variants", "alarms"]
    singles: list[lists.Single] = [*plan.mutants, *plan.variants]
    kinds = list(dict.fromkeys(single.kind for single in singles))
    kind_of = {variant.name: variant.kind for variant in plan.variants}
    for kind in [*kinds, "all"]:
        mine = [m for m in plan.mutants if kind in (m.kind, "all")]
        caught = [m for m in mine if made.caught(m.name)]
        strict = [m for m in mine if shall(m, made)]
        different = [v for v in plan.variants if kind in (v.kind, "all")]
        alarms = [
            alarm
            for alarm in made.alarms
            if alarm.false and kind in (kind_of.get(alarm.change), "all")
        ]
        counts = (mine, caught, strict, [m for m in strict if m in caught])
        survived = len(mine) - len(caught)
        numbers = [*map(len, counts), survived, len(different), len(alarms)]
        rows.append([kind, *map(str, numbers)])
    return rows


def _by_area(plan: Plan, made: Matrix) -> list[list[str]]:
    rows = [
        ["area", "cases", "caught one", "record only", "excused", "untold", "alarms"]
    ]
    busy = made.busy
    silent = set(untold(made)) - set(plan.unkillable)
    areas = sorted({case.area for case in made.cases.values()} - {"headers"})
    for area in areas:
        mine = [case for case in made.cases.values() if case.area == area]
        alarms = [a for a in made.alarms if a.point["id"].startswith(f"{area}/")]
        numbers = [
            len(mine),
            sum(case.id in busy for case in mine),
            sum(case.level == "MAY" for case in mine),
            sum(case.id in plan.unkillable for case in mine),
            sum(case.id in silent for case in mine),
            sum(alarm.false for alarm in alarms),
        ]
        rows.append([area, *map(str, numbers)])
    return rows


def text(plan: Plan, made: Matrix) -> str:
    """Write the summary."""
    lines = []
    if plan.mutants or plan.variants:
        lines += [*aligned(_by_class(plan, made)), ""]
    if plan.whole:
        lines += [*aligned(_by_area(plan, made)), ""]
    linux = sum(mutant.linux for mutant in plan.mutants)
    if linux:
        lines += [f"{linux} of the mutants are as Linux itself is: repaired, it tells."]
    for name, reason in plan.survivors.items():
        if name in made.kills and not made.caught(name):
            lines.append(f"survives: {name}: {reason}")
    if plan.whole:
        for case_id, reason in untold(made).items():
            if case_id not in plan.unkillable:
                lines.append(f"tells nothing here: {case_id}: {reason}")
    if plan.variants or plan.systems:
        own = [alarm for alarm in made.alarms if alarm.false]
        others = len(made.alarms) - len(own)
        lines.append(
            f"{len(plan.variants)} variants and {len(plan.systems)} systems, "
            f"{sum(made.met.values())} runs: {len(own)} false alarms"
            + (f"; {others} promises of manuals not kept" if others else "")
        )
    spent = ", ".join(f"{what} {s:.0f} s" for what, s in made.seconds.items())
    lines.append(f"time: {spent}")
    return "\n".join(lines) + "\n"


def details(plan: Plan, made: Matrix) -> str:
    """Write, for chosen mutants and variants, who saw what."""
    lines = []
    for mutant in plan.mutants:
        met = made.kills[mutant.name]
        caught = made.caught(mutant.name)
        lines.append(
            f"{mutant.name} breaks {' '.join(sorted(mutant.clauses))}: "
            f"{len(caught)} of {len(met)} cases caught it"
        )
        lines += [f"  {case}: {made.cases[case].says}" for case in caught]
    changes: list[lists.Change] = [*plan.variants, *plan.systems]
    for change in changes:
        mine = [alarm for alarm in made.alarms if alarm.change == change.name]
        lines.append(
            f"{change.name}: {made.met[change.name]} cases met it, "
            f"{sum(alarm.false for alarm in mine)} false alarms"
        )
        for alarm in mine:
            point = alarm.point
            lines.append(
                f"  {point['id']} ({alarm.level}) {point['verdict']}: "
                f"want {point.get('want', '?')}, got {point.get('got', '?')}"
            )
    return "\n".join(lines) + "\n\n"


def record(plan: Plan, made: Matrix, platform: str) -> Result:
    """Give the matrix as `./spt report --mutants` reads it."""
    return {
        "schema": kills.SCHEMA,
        "platform": platform,
        "mutants": [
            {
                "name": mutant.name,
                "class": mutant.kind,
                "clauses": sorted(mutant.clauses),
                "shall": shall(mutant, made),
                "linux": mutant.linux,
                "caught": made.caught(mutant.name),
                "met": len(made.kills[mutant.name]),
                "reason": plan.survivors.get(mutant.name, ""),
            }
            for mutant in plan.mutants
        ],
        "variants": [
            {
                "name": variant.name,
                "class": variant.kind,
                "permits": variant.permits,
                "met": made.met[variant.name],
            }
            for variant in plan.variants
        ],
        "systems": [
            {"name": s.name, "variants": list(s.variants), "met": made.met[s.name]}
            for s in plan.systems
        ],
        "alarms": [
            {
                "change": alarm.change,
                "level": alarm.level,
                "false": alarm.false,
                "point": alarm.point,
            }
            for alarm in made.alarms
        ],
        "unkillable": plan.unkillable,
        "untold": untold(made),
    }
