# SPDX-License-Identifier: ISC
"""A strict reader of the TAP that cases print (CONTRIBUTING.md says what).

It never raises on what a stream holds, and never reports a point that is not
in it: what is damaged is named in `problems`, and who uses the stream decides.
Streams of others (a plain `prove --archive`) are read by the same rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

VERSION = re.compile(r"TAP version 1[34]\s*$")
PLAN = re.compile(r"1\.\.(\d{1,6})(?:\s+#\s*(?i:SKIP)\S*\s*(.*?))?\s*$")
POINT = re.compile(
    r"(?P<not>not )?ok(?: (?P<number>\d{1,6}))?(?: -)?(?: (?P<text>.*?))?\s*$"
)
DIRECTIVE = re.compile(r"(?<!\\)\s#\s*(?P<word>(?i:SKIP|TODO))\b\S*\s*(?P<why>.*)$")
MEMBER = re.compile(r'  (?P<key>[A-Za-z_][\w-]*): "(?P<value>[^"]*)"\s*$')
BAIL = re.compile(r"Bail out!\s*(.*)$")


@dataclass
class Point:
    """One test point of a stream, as the stream has it."""

    number: int
    ok: bool
    text: str
    directive: str = ""
    reason: str = ""
    members: dict[str, str] = field(default_factory=dict)


@dataclass
class Stream:
    """The points of a stream, and what is wrong with it, if anything."""

    points: list[Point] = field(default_factory=list)
    plan: int | None = None
    skip_all: str | None = None
    bailed: str | None = None
    problems: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether all that was planned is there, and nothing is damaged."""
        return not self.problems and self.bailed is None


def _take_point(stream: Stream, match: re.Match[str]) -> None:
    text = match["text"] or ""
    directive = DIRECTIVE.search(" " + text)
    expected = len(stream.points) + 1
    number = int(match["number"] or expected)
    if number != expected:
        stream.problems.append(f"point {number} where {expected} was expected")
    stream.points.append(
        Point(
            number=number,
            ok=not match["not"],
            text=(" " + text)[: directive.start()].strip() if directive else text,
            directive=directive["word"].upper() if directive else "",
            reason=directive["why"].strip() if directive else "",
        )
    )


def read(raw: bytes) -> Stream:
    """Read a whole stream, in whatever state it is."""
    stream = Stream()
    text = raw.decode("ascii", "replace")
    if raw and not raw.endswith(b"\n"):
        stream.problems.append("the last line is cut off")
        text = text.rpartition("\n")[0]
    lines = text.splitlines()
    if not lines or not VERSION.match(lines[0]):
        stream.problems.append("no TAP version line at the start")
    in_block = False
    for line in lines:
        if in_block:
            in_block = _in_block(stream, line)
        elif line == "  ---" and stream.points:
            in_block = True
        elif match := PLAN.match(line):
            if stream.plan is not None:
                stream.problems.append("a second plan")
            stream.plan = int(match[1])
            if stream.plan == 0:
                stream.skip_all = match[2] or ""
        elif match := POINT.match(line):
            _take_point(stream, match)
        elif match := BAIL.match(line):
            stream.bailed = match[1]
            break
    if in_block:
        stream.problems.append("a YAML block without an end")
    _check_count(stream)
    return stream


def _in_block(stream: Stream, line: str) -> bool:
    """Take a line of a YAML block; return whether the block goes on."""
    if line == "  ...":
        return False
    if match := MEMBER.match(line):
        stream.points[-1].members[match["key"]] = match["value"]
        return True
    stream.problems.append("a damaged YAML block")
    if match := POINT.match(line):
        _take_point(stream, match)
        return False
    return True


def _check_count(stream: Stream) -> None:
    if stream.plan is None:
        stream.problems.append("no plan")
    elif len(stream.points) != stream.plan and stream.bailed is None:
        stream.problems.append(
            f"{len(stream.points)} of {stream.plan} points that were planned"
        )
