# SPDX-License-Identifier: ISC
"""The report in a real browser: no error, readable without scripts, by keyboard."""

from __future__ import annotations

import html.parser
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.tests.conftest import TOP, command

QUIET = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()


@pytest.fixture(scope="module")
def page(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("page")
    assert command(TOP / "spt", "run", "-o", out).returncode == 0
    return out / "report.html"


class Outline(html.parser.HTMLParser):
    """Collects what a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.outside: list[str] = []
        self.headings: list[str] = []
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag not in ("meta", "input", "br", "link", "img"):
            self.open.append(tag)
        if values.get("id"):
            self.ids.append(values["id"] or "")
        href = values.get("href") or ""
        if href.startswith("#"):
            self.targets.append(href[1:])
        if values.get("src") or tag == "link":
            self.outside.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")


def test_self_contained_and_sound(page: Path) -> None:
    outline = Outline()
    outline.feed(page.read_text())
    assert outline.faults == [] and outline.open == []
    assert outline.outside == []
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.targets) <= set(outline.ids)
    assert outline.headings[0] == "h1" and outline.headings.count("h1") == 1


def test_with_a_matrix_of_mutants(page: Path, tmp_path: Path) -> None:
    """What caught each mutant leads to its row; a false alarm is counted."""
    matrix, shown = tmp_path / "matrix.json", tmp_path / "report.html"
    words = ["returns-1", "sv0-on-EMFILE", "poll-in-ticks"]
    done = command(TOP / "spt", "mutants", *words, "-o", matrix)
    assert done.returncode == 0, done.stderr
    made = page.parent / "result.json"
    report = ("report", "-f", "html", "-o", shown, made, "--mutants")
    command(TOP / "spt", *report, matrix, check=True)
    outline = Outline()
    outline.feed(shown.read_text())
    assert outline.faults == [] and outline.open == []
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.targets) <= set(outline.ids)
    assert {"mutants", "p-return/zero-on-success"} <= set(outline.targets)
    assert "2 of 2 mutants were caught" in " ".join(shown.read_text().split())
    bad = command(TOP / "spt", *report, page)
    assert bad.returncode == 3 and "not a whole JSON text" in bad.stderr


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Give a headless Chromium, driven through chromedriver."""
    if not shutil.which("chromium") or not shutil.which("chromedriver"):
        pytest.fail("chromium and its driver are not here; ci/check installs them")
    from selenium import webdriver  # noqa: PLC0415

    options = webdriver.ChromeOptions()
    for word in QUIET:
        options.add_argument(word)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.chrome.service.Service("/usr/bin/chromedriver")
    driver = webdriver.Chrome(service=service, options=options)
    yield driver
    driver.quit()


def test_no_error_on_the_console(browser: Any, page: Path) -> None:
    browser.get(page.as_uri())
    assert browser.get_log("browser") == []
    assert "socketpair()" in browser.title


def test_filters(browser: Any, page: Path) -> None:
    browser.get(page.as_uri())
    shown = (
        "return [...document.querySelectorAll('tr.case')].filter(r => !r.hidden).length"
    )
    everything = browser.execute_script(shown)
    assert everything > 100
    verdict = browser.find_element("id", "verdict-filter")
    verdict.send_keys("FAIL")
    failing = browser.execute_script(shown)
    assert 0 < failing < everything
    browser.find_element("id", "words-filter").send_keys("sv1 eafnosupport-with")
    assert browser.execute_script(shown) == 1
    assert browser.find_element("id", "shown").text.startswith("1 of ")
    assert browser.get_log("browser") == []


def test_keyboard(browser: Any, page: Path) -> None:
    """The first stop leads past the head; every link and fold is a stop."""
    from selenium.webdriver.common.keys import Keys  # noqa: PLC0415

    browser.get(page.as_uri())
    stops = []
    for _ in range(30):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        stops.append(
            browser.execute_script(
                "return document.activeElement.textContent.trim().slice(0, 40)"
            )
        )
    assert stops[0] == "To the results"
    assert "Founding documents" in stops
    assert len(set(stops)) > 15
    fold = browser.find_element("css selector", "article details summary")
    fold.send_keys(Keys.ENTER)
    opened = "return document.querySelector('article details').open"
    assert browser.execute_script(opened)


def test_a_link_opens_the_fold_it_leads_into(browser: Any, page: Path) -> None:
    browser.get(page.as_uri())
    closed = "for (const d of document.querySelectorAll('details.area')) d.open = false"
    browser.execute_script(closed)
    browser.execute_script("location.hash = '#p-errors/efault-null'")
    visible = "return document.getElementById('p-errors/efault-null').offsetHeight"
    for _ in range(100):
        if browser.execute_script(visible):
            break
    assert browser.execute_script(visible) > 0


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_is_cut_off(width: int, browser: Any, page: Path) -> None:
    browser.set_window_size(width, 900)
    browser.get(page.as_uri())
    wide = (
        "return document.documentElement.scrollWidth"
        " - document.documentElement.clientWidth"
    )
    assert browser.execute_script(wide) <= 1


def test_contrast_and_names(browser: Any, page: Path) -> None:
    """What a reader with another sense than sight, or a weak one, needs."""
    browser.get(page.as_uri())
    script = """
    const light = (c) => {
        const [r, g, b] = c.match(/[\\d.]+/g).map((v) => {
            v /= 255;
            return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (e) => {
        for (; e; e = e.parentElement) {
            const c = getComputedStyle(e).backgroundColor;
            if (!c.startsWith("rgba(0, 0, 0, 0")) return c;
        }
        return "rgb(255, 255, 255)";
    };
    let worst = 21;
    for (const e of document.querySelectorAll("main *, header *")) {
        if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
        const a = light(getComputedStyle(e).color), b = light(ground(e));
        worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }
    const unnamed = [...document.querySelectorAll("input, select")].filter(
        (e) => !e.labels.length).length;
    return JSON.stringify({worst, unnamed});
    """
    found = json.loads(browser.execute_script(script))
    assert found["worst"] >= 4.5
    assert found["unnamed"] == 0


def test_without_scripts(page: Path, tmp_path: Path) -> None:
    """Everything is in the page itself; only the filters are made by script."""
    plain = tmp_path / "plain.html"
    text = re.sub("<script>.*?</script>", "", page.read_text(), flags=re.DOTALL)
    plain.write_text(text)
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    done = command("chromium", *QUIET, profile, "--dump-dom", plain.as_uri())
    assert "return/sv0-kept-on-eafnosupport" in done.stdout
    assert 'class="filters"' in done.stdout


def test_many_platforms_side_by_side(browser: Any, tmp_path: Path) -> None:
    """The page of the published results: no error, and its filters work."""
    page = tmp_path / "matrix.html"
    published = sorted((TOP / "reports" / "published").glob("*.tap.tar.gz"))
    assert len(published) >= 20
    some = [path for path in published if path.name.startswith(("gv", "uml", "musl"))]
    words = ("-f", "html", "-o", page)
    assert command(TOP / "spt", "compare", *some, *words).returncode == 0
    browser.get(page.as_uri())
    assert not [e for e in browser.get_log("browser") if e["level"] == "SEVERE"]

    def shown(words: str, platforms: str = "") -> int:
        script = """
            document.getElementById("words-filter").value = arguments[0];
            document.getElementById("platform-filter").value = arguments[1];
            document.querySelector(".filters").dispatchEvent(new Event("input"));
            return [...document.querySelectorAll("tr.row")]
                .filter(row => !row.hidden).length"""
        return int(browser.execute_script(script, words, platforms))

    everything = shown("")
    assert 0 < shown("each-send-raises-sigpipe") < everything
    assert shown("no such words at all") == 0
    shown("", "gvisor")
    columns = """
        return [...document.querySelector(".grid thead tr").children]
            .filter(th => getComputedStyle(th).display !== "none")
            .map(th => th.textContent)"""
    assert browser.execute_script(columns) == ["claim", "gvisor-2022", "gvisor-2024"]
