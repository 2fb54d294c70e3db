# SPDX-License-Identifier: ISC
"""A result as JUnit XML and as one TAP stream, for other programs."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

from reports.verdicts import OPEN, Result

FIRST_PRINTABLE = 32


def _xml_text(value: str) -> str:
    return "".join(c for c in value if ord(c) >= FIRST_PRINTABLE or c in "\t\n")


def _junit_outcome(element: ElementTree.Element, point: Result) -> None:
    verdict = point["verdict"]
    reason = point.get("expected", {}).get("reason") or point.get("reason", "")
    detail = f"want {point.get('want', '')}, got {point.get('got', '')}"
    message = _xml_text(f"{point.get('call', '')}: {detail}")
    if point["unexpected"] and verdict == "PASS":
        tag, attributes = "failure", {"type": "XPASS", "message": _xml_text(reason)}
    elif verdict == "FAIL" and not point["unexpected"]:
        tag, attributes = "skipped", {"message": _xml_text(f"FAIL, expected: {reason}")}
    elif verdict == "FAIL":
        tag, attributes = "failure", {"type": "FAIL", "message": message}
    elif verdict in OPEN:
        tag, attributes = "error", {"type": verdict, "message": _xml_text(reason)}
    elif verdict != "PASS":
        tag, attributes = "skipped", {"message": _xml_text(f"{verdict}: {reason}")}
    else:
        return
    ElementTree.SubElement(element, tag, attributes).text = (
        message if tag != "skipped" else None
    )


def junit(result: Result) -> str:
    """Write a result as JUnit XML; classname and name are unique together."""
    suite = ElementTree.Element("testsuite", name=f"spt {result['platform']}")
    properties = ElementTree.SubElement(suite, "properties")
    for key, value in [*result["facts"].items(), ("edition", result["edition"])]:
        ElementTree.SubElement(
            properties, "property", name=key, value=_xml_text(str(value))
        )
    for case in result["cases"]:
        area, _, name = case["id"].partition("/")
        for point in case["points"]:
            element = ElementTree.SubElement(
                suite,
                "testcase",
                classname=f"spt.{area}.{name}",
                name=point["type"],
                file=f"cases/{case['id']}.c",
                time=f"{case.get('seconds', 0) / len(case['points']):.4f}",
            )
            _junit_outcome(element, point)
    tags = Counter(child.tag for element in suite for child in element)
    suite.set("tests", str(sum(len(c["points"]) for c in result["cases"])))
    suite.set("failures", str(tags["failure"]))
    suite.set("errors", str(tags["error"]))
    suite.set("skipped", str(tags["skipped"]))
    suite.set("time", str(result["run"]["seconds"]))
    suite.set("timestamp", result["run"]["started"].rstrip("Z"))
    root = ElementTree.Element("testsuites")
    root.append(suite)
    ElementTree.indent(root)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        + ElementTree.tostring(root, encoding="unicode")
        + "\n"
    )


def tap(result: Result) -> str:
    """Write a result as one TAP stream, a point for each point of each case."""
    pairs = [(case, point) for case in result["cases"] for point in case["points"]]
    lines = ["TAP version 13", f"1..{len(pairs)}"]
    for number, (case, point) in enumerate(pairs, 1):
        verdict = point["verdict"]
        good = verdict not in ("FAIL", *OPEN)
        line = f"{'' if good else 'not '}ok {number} - {point['id']} {case['says']}"
        if verdict in ("UNSUPPORTED", "UNTESTED"):
            word = "untested: " if verdict == "UNTESTED" else ""
            line += f" # SKIP {word}{point.get('reason', '')}"
        lines.append(re.sub(r"[^ -~]", "?", line))
        if not good:
            keys = ("verdict", "at", "call", "want", "got", "reason")
            members = [(key, point[key]) for key in keys if key in point]
            block = [f'  {k}: "{re.sub(chr(34), chr(39), v)}"' for k, v in members]
            lines += ["  ---", *block, "  ..."]
    return "\n".join(lines) + "\n"
