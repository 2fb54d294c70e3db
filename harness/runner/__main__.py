# SPDX-License-Identifier: ISC
"""The commands of `./spt` that are written in Python."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ci.lab.table import LabError
from harness.mutants import lists
from harness.runner import case as cases
from reports import (
    build,
    compare,
    coverage,
    diff,
    expected,
    html,
    kills,
    markdown,
    matrix,
    records,
    result,
    streams,
    text,
)
from reports.expected import TOP
from reports.verdicts import Result

FORMATS = ("text", "html", "markdown", "junit", "tap", "json")


def _run(argv: Sequence[str]) -> int:
    from harness.runner import run  # noqa: PLC0415 (pytest takes long to load)

    return run.main(argv)


def _mutants(argv: Sequence[str]) -> int:
    from harness.mutants import command  # noqa: PLC0415 (what runs does not need it)

    return command.main(argv)


def _lab(argv: Sequence[str]) -> int:
    from ci.lab import command  # noqa: PLC0415 (what runs does not need it)

    return command.main(argv)


def _catalogue() -> records.Catalogue:
    return records.catalogue(TOP / "cases" / "catalogue")


def _show(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="spt show")
    parser.add_argument("case", metavar="CASE")
    name = parser.parse_args(argv).case.removeprefix("cases/").removesuffix(".c")
    path = TOP / "cases" / f"{name}.c"
    if name.count("/") != 1 or not path.is_file():
        raise result.ResultError(f"no case {name!r}")
    case = cases.read(path)
    clause = _catalogue().clauses.get(case.clause)
    print(f"{case.id}: {case.says}\n")
    print(f"level   {case.level}\ntypes   {' '.join(case.types)}")
    print(f"needs   {' '.join(case.needs) or 'nothing'}")
    if clause:
        print(f"clause  {clause.id} ({clause.document} {clause.since})".rstrip())
        print(f"        {clause.where}\n        {clause.says}")
        for label, value in (("note", clause.note), ("basis", clause.basis)):
            if value:
                print(f"{label:8}{value}")
    print(f"\nby hand: build/cases/{case.id} [TYPE...]")
    print(f"source:  cases/{case.id}.c\n\n{path.read_text()}", end="")
    return 0


def _report(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="spt report")
    parser.add_argument("result", nargs="+", type=Path, metavar="RESULT")
    parser.add_argument("-f", "--format", choices=FORMATS, default="text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE")
    parser.add_argument("--edition", choices=records.EDITIONS)
    parser.add_argument(
        "--mutants",
        type=Path,
        metavar="FILE",
        help="what ./spt mutants wrote, to be shown in the page",
    )
    options = parser.parse_args(argv)
    if options.mutants and options.format != "html":
        raise result.ResultError("--mutants is for -f html")
    mutants = kills.load(options.mutants) if options.mutants else None
    found = _catalogue()
    writers: dict[str, Callable[[Result], str]] = {
        "text": lambda made: text.text(made, found),
        "html": lambda made: html.page(made, found, mutants),
        "markdown": lambda made: markdown.markdown(made, found),
        "junit": streams.junit,
        "tap": streams.tap,
        "json": lambda made: result.dump(made).decode(),
    }
    if len(options.result) > 1 and options.format not in ("text", "markdown"):
        raise result.ResultError(f"{options.format} takes one result at a time")
    made = [build.read(path, options.edition) for path in options.result]
    written = "".join(writers[options.format](one) for one in made)
    _put(written, options.output)
    return 0


def _diff(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="spt diff", description="What changed from A to B; status 1 if anything."
    )
    parser.add_argument("a", type=Path, metavar="A")
    parser.add_argument("b", type=Path, metavar="B")
    _add_form(parser)
    options = parser.parse_args(argv)
    a, b = build.read(options.a, None), build.read(options.b, None)
    made = diff.page([(a, b)]) if options.format == "html" else diff.text(a, b)
    _put(made, options.output)
    return 1 if diff.changes(a, b) else 0


def _history(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="spt history",
        description="What changed from each result to the next, in order of time.",
    )
    parser.add_argument("result", nargs="+", type=Path, metavar="RESULT")
    _add_form(parser)
    options = parser.parse_args(argv)
    steps = diff.history(build.read(path, None) for path in options.result)
    made = diff.page(steps) if options.format == "html" else diff.story(steps)
    _put(made, options.output)
    return 0


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-f", "--format", choices=("text", "html"), default="text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE")


def _compare(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="spt compare", description="Many platforms side by side, in one page."
    )
    parser.add_argument("result", nargs="+", type=Path, metavar="RESULT")
    parser.add_argument(
        "-f", "--format", choices=("text", "html", "markdown"), default="text"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE")
    parser.add_argument("--edition", choices=records.EDITIONS)
    options = parser.parse_args(argv)
    found, comparison = _catalogue(), compare.Comparison()
    for path in options.result:
        comparison.add(build.read(path, options.edition), found)
    writers: dict[str, Callable[[], str]] = {
        "text": lambda: matrix.plain(comparison),
        "html": lambda: matrix.page(comparison, found),
        "markdown": lambda: matrix.markdown(comparison),
    }
    _put(writers[options.format](), options.output)
    return 0


def _put(written: str, output: Path | None) -> None:
    """Write to a file, whole or not at all, or to standard output."""
    if output:
        result.write_atomically(output, written.encode())
    else:
        sys.stdout.write(written)
        sys.stdout.flush()


def _coverage(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="spt coverage",
        description="Cases and clauses, checked both ways; status 1 if there is a gap.",
    )
    parser.add_argument("area", nargs="*", metavar="AREA", help="as SP-FD: row by row")
    options = parser.parse_args(argv)
    found, known = _catalogue(), cases.read_all(TOP / "cases")
    areas = {area.key: area for area in found.areas}
    for key in options.area:
        if key not in areas:
            raise result.ResultError(f"no area {key!r}; they are {' '.join(areas)}")
        print("\n".join(coverage.reasons(known, found, areas[key])))
    if not options.area:
        print("\n".join(text.aligned(coverage.by_area(known, found))))
        print("\n".join(text.aligned(coverage.table(known, found))))
    listed = coverage.peers(TOP / "cases" / "peers.txt")
    faults = coverage.faults(known, found) + coverage.peer_faults(listed, known)
    for fault in faults:
        print(f"spt coverage: {fault}", file=sys.stderr)
    points = sum(len(case.types) for case in known)
    print(
        f"{len(known)} cases, {points} points, "
        f"{sum('-' in name for name in listed)} behaviours and bugs of peers, "
        f"{len(faults)} faults"
    )
    return 1 if faults else 0


ERRORS = (
    result.ResultError,
    expected.ExpectError,
    records.RecordError,
    cases.CaseError,
    lists.ListError,
    LabError,
)
COMMANDS = {
    "run": _run,
    "mutants": _mutants,
    "lab": _lab,
    "show": _show,
    "report": _report,
    "compare": _compare,
    "diff": _diff,
    "history": _history,
    "coverage": _coverage,
}


def main(argv: Sequence[str]) -> int:
    """Do one command; return its exit status, 3 for what cannot be done."""
    name, rest = argv[0], argv[1:]
    try:
        return COMMANDS[name](rest)
    except SystemExit as stop:
        return result.USAGE if stop.code else 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return result.USAGE
    except ERRORS as error:
        print(f"spt {name}: {error}", file=sys.stderr)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"spt {name}: {where}{error.strerror or error}", file=sys.stderr)
    return result.USAGE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
