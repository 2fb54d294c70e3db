# SPDX-License-Identifier: ISC
"""`./spt mutants`: what the suite sees, and what it takes for wrong that is not."""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from harness.mutants import library, lists, matrix, summary
from harness.runner import case as cases
from reports import result
from reports.expected import TOP

EPILOG = """Exit status: 0 all is seen and nothing is taken for wrong that is not;
1 a mutant survived, a case catches none, or a false alarm; 3 usage or bad
input; 4 nothing can be run (the library is for Linux with the GNU C Library)."""


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="spt mutants",
        description="Run the cases on systems that are wrong, or different, in known "
        "ways, and say what was caught, what survived, and which alarms are false.",
        epilog=EPILOG,
    )
    made.add_argument(
        "name",
        nargs="*",
        metavar="NAME",
        help="mutants, variants, systems or classes, as globs: each meets every case "
        "that it can change (all, each with what matters)",
    )
    made.add_argument(
        "--complete",
        action="store_true",
        help="every mutant with every case it can change",
    )
    made.add_argument("-j", type=int, default=0, metavar="N", help="programs at once")
    made.add_argument(
        "-o",
        metavar="FILE",
        type=Path,
        help="where to write the matrix (out/mutants.json)",
    )
    return made


def _say(what: str, number: int, of: int) -> None:
    """Show how far it is, where someone looks on."""
    if sys.stderr.isatty():
        end = "\n" if number == of else ""
        print(f"\r{what}: {number} of {of}", end=end, file=sys.stderr, flush=True)


def plan(wanted: Sequence[str]) -> summary.Plan:
    """Choose what is named; each name must fit something."""
    mutants, variants, systems = lists.mutants(), lists.variants(), lists.systems()
    singles: list[lists.Single] = [*mutants, *variants]
    known = {single.kind for single in singles}
    known |= {change.name for change in (*singles, *systems)}
    for name in wanted:
        if not fnmatch.filter(known, name):
            raise lists.ListError(f"no mutant, variant, system or class like {name!r}")

    def fits(*names: str) -> bool:
        return not wanted or any(
            fnmatch.fnmatchcase(name, one) for name in names for one in wanted
        )

    return summary.Plan(
        [m for m in mutants if fits(m.name, m.kind)],
        [v for v in variants if fits(v.name, v.kind)],
        [s for s in systems if fits(s.name)],
        lists.reasons("survivors.txt"),
        lists.reasons("unkillable.txt"),
        whole=not wanted,
    )


def run(
    wanted: summary.Plan, using: library.Library, complete: bool = False, jobs: int = 0
) -> matrix.Matrix:
    """Do all that the plan asks for."""
    known = cases.read_all(TOP / "cases")
    runner = matrix.Runner(using, known, _say, jobs)
    runner.repaired()
    runner.mutants(wanted.mutants, complete or not wanted.whole)
    if wanted.whole:
        runner.strangers(wanted.mutants)
        runner.idle(wanted.mutants, wanted.unkillable)
    runner.variants([*wanted.variants, *wanted.systems])
    return runner.made


def main(argv: Sequence[str]) -> int:
    """Do the command; return its exit status."""
    options = _parser().parse_args(argv)
    if options.j < 0:
        raise lists.ListError("-j needs a number that is not negative")
    wanted = plan(options.name)
    build = Path(os.environ.get("SPT_BUILT", TOP / "build"))
    path = build / "harness" / "mutants.so"
    if not path.is_file():
        print("spt mutants: no library of mutants on this system", file=sys.stderr)
        return result.NOTHING
    began = time.monotonic()
    made = run(
        wanted, library.Library(path, build / "cases"), options.complete, options.j
    )
    if not wanted.whole:
        print(summary.details(wanted, made), end="")
    print(summary.text(wanted, made), end="")
    found = list(summary.faults(wanted, made))
    for fault in found:
        print(f"spt mutants: {fault}", file=sys.stderr)
    if wanted.whole or options.o:
        out = options.o or Path(os.environ.get("SPT_OUT", TOP / "out")) / "mutants.json"
        platform = result.platform_name(result.ask_facts(build))
        written = json.dumps(summary.record(wanted, made, platform), indent=1)
        result.write_atomically(out, written.encode() + b"\n")
        print(f"matrix: {out}")
    print(f"{len(found)} faults in {time.monotonic() - began:.0f} s")
    return 1 if found else 0
