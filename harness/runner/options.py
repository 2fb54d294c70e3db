# SPDX-License-Identifier: ISC
"""The command line of `./spt run`, and the cases that it selects."""

from __future__ import annotations

import argparse
import difflib
import fnmatch
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from harness.runner import case as cases
from reports import records

BUNDLE = Path(os.environ.get("SPT_BUILT") or "build") / "bundle" / "spt"


class UsageError(Exception):
    """A command line that cannot be followed; the message says why."""


def select(wanted: Sequence[str], known: Sequence[cases.Case]) -> list[str]:
    """Turn CASE, AREA, GLOB and CASE:TYPE into pytest's node ids, in order."""
    chosen: dict[str, None] = {}
    for word in wanted:
        name, _, kind = word.partition(":")
        name = name.removeprefix("./").removeprefix("cases/").rstrip("/")
        name = name.removesuffix(".c")
        found = [
            case
            for case in known
            if fnmatch.fnmatchcase(case.id, name) or case.area == name
        ]
        if kind:
            found = [case for case in found if kind in case.types]
        if not found:
            names = [case.id for case in known] + [case.area for case in known]
            near = difflib.get_close_matches(name, names, n=1)
            hint = f"; is it {near[0]}?" if near else ""
            raise UsageError(f"no case, area or type like {word!r}{hint}")
        for case in found:
            node = str(case.path)
            chosen[f"{node}::{kind}" if kind else node] = None
    return list(chosen)


def cases_of(wanted: Sequence[str], known: Sequence[cases.Case]) -> list[cases.Case]:
    """Choose cases by CASE, AREA and GLOB; a type cannot be chosen."""
    if any(":" in word for word in wanted):
        raise UsageError("on a target a case is run with all of its types")
    paths = set(select(wanted, known))
    return [case for case in known if not wanted or str(case.path) in paths]


def add_shared(add: Callable[..., object]) -> None:
    """Add the options that `./spt run` and the pytest plugin have both.

    `add` is the method of either's parser that takes an option.
    """
    add(
        "--edition",
        choices=records.EDITIONS,
        default=records.EDITIONS[-1],
        help="the edition of POSIX that decides (%(default)s)",
    )
    add(
        "--expect",
        action="append",
        default=[],
        metavar="FILE",
        help="further known deviations, in the form of reports/known/",
    )


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="spt run",
        description="Build, run here, write a result and a report, print a summary.",
        epilog="Exit status: 0 all as expected; 1 unexpected non-conformance; "
        "2 unresolved or incomplete only; 3 usage or bad input; 4 nothing ran.",
    )
    made.add_argument(
        "what", nargs="*", metavar="CASE|AREA|GLOB", help="what to run (everything)"
    )
    made.add_argument("-j", type=int, default=0, metavar="N", help="programs at once")
    made.add_argument("-k", metavar="EXPR", help="points by words, as pytest's -k")
    made.add_argument("-m", metavar="EXPR", help="points by marks, as pytest's -m")
    made.add_argument(
        "-o", metavar="DIR", help="where to write (out/PLATFORM, or $SPT_OUT/PLATFORM)"
    )
    add_shared(made.add_argument)
    made.add_argument(
        "--dangerous",
        choices=["file-limit"],
        help="also run what changes the whole system for a moment (root only)",
    )
    made.add_argument(
        "--timeout-factor", type=float, metavar="F", help="stretch every time limit"
    )
    made.add_argument(
        "--target",
        metavar="TARGET",
        help="run on another system, which needs sh only: ssh:HOST, or "
        "labgrid:CONFIG[:NAME], an environment of labgrid and a target of it",
    )
    made.add_argument(
        "--program",
        metavar="FILE",
        type=Path,
        default=BUNDLE,
        help="the program of all cases to carry to the target (build/bundle/spt)",
    )
    made.add_argument("-v", action="store_true", help="every failure, every claim")
    return made


def check(options: argparse.Namespace) -> None:
    """Refuse what cannot be; hand on what goes by the environment."""
    if options.target and (options.k or options.m or options.j):
        raise UsageError("-j, -k and -m are not for a target")
    if options.j < 0:
        raise UsageError("-j needs a number that is not negative")
    if options.timeout_factor is not None:
        if options.timeout_factor <= 0:
            raise UsageError("--timeout-factor needs a positive number")
        os.environ["SPT_TIMEOUT_FACTOR"] = str(options.timeout_factor)
    if options.dangerous:
        os.environ["SPT_DANGEROUS"] = options.dangerous
    if options.o:
        Path(options.o).mkdir(parents=True, exist_ok=True)
