# SPDX-License-Identifier: ISC
"""`./spt lab`: the suite on many systems, on one machine."""

from __future__ import annotations

import argparse
import os
import queue
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ci.lab import fetch, table
from ci.lab.place import Place
from ci.lab.session import Session
from ci.lab.table import LabError, Platform
from reports import records, result
from reports.expected import TOP
from reports.text import aligned
from reports.verdicts import VERDICTS, Result

PUBLISHED = TOP / "reports" / "published"
EPILOG = """Exit status: 0 all as expected; 1 unexpected non-conformance on some
platform; 2 unresolved or incomplete only; 3 usage, or set-up that cannot be done;
4 nothing ran.  A platform that is not set up is named and does not count."""


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="spt lab",
        description="Run the cases on many systems: other C libraries, architectures "
        "and kernels, as ci/platforms.txt lists them.",
        epilog=EPILOG,
    )
    made.add_argument("what", choices=("list", "setup", "run", "publish"))
    made.add_argument(
        "platform",
        nargs="*",
        metavar="PLATFORM|TIER",
        help="which ones (all), or globs",
    )
    made.add_argument(
        "-o", metavar="DIR", type=Path, default=TOP / "out" / "lab", help="(out/lab)"
    )
    made.add_argument("-j", type=int, default=0, metavar="N", help="runs at once")
    made.add_argument(
        "-c", action="append", default=[], metavar="CASE|AREA", help="run only these"
    )
    return made


def _list(place: Place, chosen: list[Platform]) -> int:
    rows = [["platform", "tier", "is", "state"]]
    rows += [[p.name, p.tier, p.title, place.lacks(p) or "ready"] for p in chosen]
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    for row in rows:
        print("  ".join(word.ljust(w) for word, w in zip(row, widths)).rstrip())
    return 0


def _packages(lab: table.Table, chosen: list[Platform]) -> set[str]:
    wanted = {"apt", "dpkg", "make", "util-linux"}
    for platform in chosen:
        wanted |= {*platform.packages, *lab.builds[platform.build].packages}
        if "{initrd}" in platform.run:
            wanted.add("cpio")
    return wanted


def _say(words: str) -> None:
    print(f"spt lab: {words}", file=sys.stderr, flush=True)


def _fetch(place: Place, chosen: list[Platform]) -> dict[str, str]:
    """Fetch the files that are missing; give those that cannot be, and why."""
    lab, bad = place.table, {}
    names: dict[str, None] = {}
    for p in chosen:
        shells = filter(None, [p.shell])
        names.update(dict.fromkeys((*lab.builds[p.build].files, *p.files, *shells)))
    for name in names:
        file = lab.files[name]
        try:
            if not place.fetcher.place(file).exists():
                _say(f"fetching {name}: {' '.join(file.packages)} of {file.suite}")
                place.fetcher.get(file)
        except LabError as error:
            bad[name] = str(error)
    return bad


def _compile(place: Place, chosen: list[Platform], bad: dict[str, str]) -> None:
    """Make the programs whose files are there; tell of the others in `bad`."""
    for name in dict.fromkeys(p.build for p in chosen):
        if bad.keys() & set(place.table.builds[name].files):
            continue
        try:
            began = time.monotonic()
            place.make(place.table.builds[name])
            if time.monotonic() - began > 1:
                _say(f"compiled {name} in {time.monotonic() - began:.0f} s")
        except LabError as error:
            bad[name] = str(error)


def _setup(place: Place, chosen: list[Platform]) -> int:
    """Set up what is missing; what cannot be is named, and the rest goes on."""
    lab, faults = place.table, 0
    missing = fetch.missing(_packages(lab, chosen))
    if missing:
        _say(f"installing {' '.join(missing)}")
        fetch.install(set(missing))
    bad = _fetch(place, chosen)
    _compile(place, chosen, bad)
    for p in chosen:
        needs = [p.build, *lab.builds[p.build].files, *p.files, p.shell]
        trouble = next((bad[name] for name in needs if name in bad), "")
        try:
            if p.guest and not trouble and place.stale(p):
                place.make_root(p)
        except (LabError, OSError) as error:
            trouble = str(error)
        if trouble:
            faults += 1
            _say(f"{p.name} cannot be set up: {trouble}")
    return result.USAGE if faults else 0


def _publish(chosen: list[Platform], out: Path) -> int:
    """Put the raw results of whole runs where the repository keeps them."""
    number = 0
    for platform in chosen:
        for name in (platform.name, f"{platform.name}.user"):
            path = out / name / "result.tap.tar.gz"
            if path.is_file():
                made = result.load(out / name / "result.json")
                if made["run"]["selection"] or not made["run"]["complete"]:
                    print(f"spt lab: {name}: not a whole run", file=sys.stderr)
                    continue
                to = PUBLISHED / f"{name}.tap.tar.gz"
                result.write_atomically(to, path.read_bytes())
                number += 1
    print(f"{number} results are in {PUBLISHED.relative_to(TOP)}")
    return 0 if number else result.NOTHING


class _Progress:
    """Says how far it is: a line that moves on a terminal, a line a platform else."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at: dict[str, str] = {}
        self._last = 0.0

    def step(self, name: str, number: int, of: int) -> None:
        with self._lock:
            self._at[name] = f"{name} {number}/{of}"
            if sys.stderr.isatty() and time.monotonic() - self._last > 0.1:
                self._last = time.monotonic()
                line = "  ".join(self._at.values())
                print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)

    def done(self, name: str, words: str) -> None:
        with self._lock:
            self._at.pop(name, None)
            clear = "\r\033[K" if sys.stderr.isatty() else ""
            print(f"{clear}spt lab: {name}: {words}", file=sys.stderr, flush=True)


def _run(place: Place, chosen: list[Platform], options: argparse.Namespace) -> int:
    found = records.catalogue(TOP / "cases" / "catalogue")
    progress = _Progress()
    made: dict[str, Result] = {}
    troubles: dict[str, str] = {}

    processors = sorted(os.sched_getaffinity(0))
    at_once = options.j or 3 * len(processors)
    free: queue.SimpleQueue[int] = queue.SimpleQueue()
    for slot in range(at_once):
        free.put(processors[slot % len(processors)])

    def one(session: Session, part: int) -> None:
        processor = free.get()
        try:
            if not session.run(part, processor):
                return
            made[session.name] = session.write(found)
            words = _words(made[session.name])
        except LabError as error:
            troubles[session.name] = words = str(error)
        finally:
            free.put(processor)
        progress.done(session.name, words)

    ready = []
    for platform in chosen:
        lack = place.lacks(platform)
        if lack:
            progress.done(platform.name, lack)
        else:
            ready += [
                Session(place, platform, user, options.c, options.o, progress.step)
                for user in platform.users
            ]
    # What takes longest comes first: machines, then what runs in parts.
    ready.sort(key=lambda s: (-s.platform.factor, -s.platform.guest, -s.parts))
    with ThreadPoolExecutor(at_once) as pool:
        parts = [(session, part) for session in ready for part in range(session.parts)]
        for done in [pool.submit(one, *pair) for pair in parts]:
            done.result()
    print("\n".join(_table(made)))
    if not made:
        return result.NOTHING
    states = {result.exit_status(one) for one in made.values()}
    if troubles:
        states.add(result.INCOMPLETE)
    for state in (result.NONCONFORMING, result.INCOMPLETE):
        if state in states:
            return state
    return 0


def _words(one: Result) -> str:
    return f"{one['unexpected']} unexpected, {one['run']['seconds']:.0f} s"


def _table(made: dict[str, Result]) -> list[str]:
    used = [v for v in VERDICTS if any(one["counts"][v] for one in made.values())]
    rows = [["platform", *used, "required FAIL", "unexpected", "s"]]
    for name, one in sorted(made.items()):
        counts = [str(one["counts"][v]) for v in used]
        seconds = f"{one['run']['seconds']:.0f}"
        failed = str(result.required_tally(one)["FAIL"])
        rows.append([name, *counts, failed, str(one["unexpected"]), seconds])
    return aligned(rows)


def main(argv: Sequence[str]) -> int:
    """Do the command; return its exit status."""
    options = _parser().parse_args(argv)
    if options.j < 0:
        raise LabError("-j needs a number that is not negative")
    lab = table.load()
    chosen, place = lab.select(options.platform), Place(lab)
    if options.what == "list":
        return _list(place, chosen)
    if options.what == "publish":
        return _publish(chosen, options.o)
    place.lock()
    if options.what == "setup":
        return _setup(place, chosen)
    return _run(place, chosen, options)
