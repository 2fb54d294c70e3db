# SPDX-License-Identifier: ISC
"""What a run leaves in its folder: raw TAP, result, report."""

from __future__ import annotations

from pathlib import Path

from reports import archive, html, result
from reports.records import Catalogue
from reports.verdicts import Result


def write(
    out: Path,
    made: Result,
    raw: archive.Archive,
    found: Catalogue,
    name: str = "result",
) -> Path:
    """Write all three, each whole or not at all; give the place of the report.

    `name` begins the names of the files; the report of a "result" is report.html.
    """
    page = out / ("report.html" if name == "result" else f"{name}.html")
    result.write_atomically(out / f"{name}.tap.tar.gz", archive.dump(raw))
    result.write_atomically(out / f"{name}.json", result.dump(made))
    result.write_atomically(page, html.page(made, found).encode())
    return page
