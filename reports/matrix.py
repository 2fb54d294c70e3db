# SPDX-License-Identifier: ISC
"""A comparison of many results as one self-contained page, Markdown, or text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reports import claims, html, text
from reports.compare import Comparison, Grid, Row, table
from reports.markdown import row as markdown_row
from reports.records import Catalogue

MARKS = {
    "PASS": "P",
    "FAIL": "F",
    "UNRESOLVED": "?",
    "UNSUPPORTED": "-",
    "UNTESTED": "·",
    "UNINITIATED": "?",
    "NORESULT": "?",
    claims.VERIFIED: "P",
    claims.CONTRADICTED: "F",
    claims.PARTLY: "p",
    claims.UNTESTABLE: "-",
    claims.UNTESTED: "·",
    "": "",
}
SV = ("return/sv0-kept-", "return/sv1-kept-")


def _split(rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Part rows in those that differ and those that are the same everywhere."""
    differing: list[Row] = []
    same: list[Row] = []
    for row in rows:
        (same if row.same else differing).append(row)
    return differing, same


def _grouped(rows: Iterable[Row], separator: str, parts: int) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(" ".join(row.key.split(separator)[:parts]), []).append(row)
    return groups


def _documents(comparison: Comparison, catalogue: Catalogue) -> list[object]:
    titles = {document.key: document.title for document in catalogue.documents}
    found: list[object] = []
    for key, grid in comparison.claims.items():
        rows = list(grid.rows())
        found.append((titles[key], rows, [row for row in rows if row.same]))
    return found


def _clauses(comparison: Comparison, catalogue: Catalogue) -> list[object]:
    by_document: dict[str, list[Row]] = {}
    titles = {document.key: document.title for document in catalogue.documents}
    for row in comparison.clauses.rows():
        clause = catalogue.clauses.get(row.key)
        title = titles[clause.document] if clause else "others"
        by_document.setdefault(title, []).append(row)
    return [
        (title, sorted(rows, key=lambda r: r.key), [row for row in rows if row.same])
        for title, rows in by_document.items()
    ]


def _areas(grid: Grid) -> list[tuple[str, list[Row], list[Row]]]:
    groups = _grouped(grid.rows(), "/", 1)
    return [(area, *_split(rows)) for area, rows in groups.items()]


def page(comparison: Comparison, catalogue: Catalogue) -> str:
    """Write the page."""
    names = [column.name for column in comparison.columns]

    def join(platforms: Sequence[int]) -> str:
        if len(platforms) == len(names):
            return "all"
        return ", ".join(names[at] for at in platforms)

    areas = _areas(comparison.points)
    choices, choices_same = _split(comparison.choices.rows())
    cells, cells_same = _split(comparison.atlas.rows())
    marks = {value: f'<td class="{value}">{mark}</td>' for value, mark in MARKS.items()}
    return (
        html.environment()
        .get_template("compare.html.j2")
        .render(
            columns=comparison.columns,
            edition=comparison.edition,
            verdicts=table(comparison)[0][1:-3],
            points=len(comparison.points),
            same=sum(len(unanimous) for _, _, unanimous in areas),
            documents=_documents(comparison, catalogue),
            clause_rows=_clauses(comparison, catalogue),
            clauses=catalogue.clauses,
            areas=areas,
            says=comparison.says,
            choices=choices,
            choices_same=len(choices_same),
            choices_all=len(comparison.choices),
            atlas=_grouped(cells, " ", 2).items(),
            atlas_same=len(cells_same),
            atlas_all=len(comparison.atlas),
            marks=marks,
            names=join,
            legend=[(value, mark) for value, mark in MARKS.items() if mark],
            meanings=html.MEANINGS,
        )
    )


def _sv(comparison: Comparison) -> list[str]:
    """Say for each platform whether sv is kept, as POSIX requires, on failure."""
    found = []
    rows = [
        row
        for row in comparison.points.rows()
        if row.key.startswith(SV)
        and comparison.levels[row.key.split(":")[0]] == "SHALL"
    ]
    for at in range(len(comparison.columns)):
        seen = {row.value(at) for row in rows}
        found.append("no" if "FAIL" in seen else "yes" if "PASS" in seen else "?")
    return found


def rows(comparison: Comparison) -> list[list[str]]:
    """Give the table of platforms, with what the suite was made for first."""
    made = table(comparison)
    kept = ["sv kept", *_sv(comparison)]
    return [[row[0], word, *row[1:]] for row, word in zip(made, kept)]


def markdown(comparison: Comparison) -> str:
    """Write the table of platforms as Markdown."""
    lines = rows(comparison)
    made = [lines[0], ["---"] * len(lines[0]), *lines[1:]]
    return "\n".join(map(markdown_row, made)) + "\n"


def plain(comparison: Comparison) -> str:
    """Write the table of platforms, and what differs, for a terminal."""
    names = [column.name for column in comparison.columns]
    lines = text.aligned(rows(comparison))
    differing, same = _split(comparison.points.rows())
    for row in differing:
        said = "; ".join(
            f"{value}: {' '.join(names[at] for at in mine)}"
            for value, mine in row.groups[1:]
        )
        lines.append(f"{row.key}: {row.groups[0][0]}, but {said}")
    lines.append(f"{len(differing)} points differ, {len(same)} are the same everywhere")
    return "\n".join(lines) + "\n"
