"""The report for a person."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from django_pro.core.report import BaselineUse, Report, Score, Since
from django_pro.report import text
from django_pro.report.phrases import sparkline
from tests.report import sample


def shown(report: Report, width: int = 100, *, verbose: bool = False, colour: bool = False) -> str:
    stream = StringIO()
    console = Console(file=stream, width=width, force_terminal=colour, highlight=False)
    text.render(report, console, verbose=verbose)
    return stream.getvalue()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "shop").mkdir()
    source = "def books(request):\n    books = Book.objects.all()\n    return books\n"
    (tmp_path / "shop" / "views.py").write_text(source)
    return tmp_path


def test_a_finding_says_what_where_and_how_to_see_it_again(project: Path) -> None:
    told = shown(sample.report(project, sample.finding()))
    assert "Q101 lazy-foreign-key  error, proved" in told
    assert "10 queries for 9 books (4 for 3)" in told
    assert "shop/views.py:2:13" in told
    assert "select_related('author')" in told
    assert "shop/templates/shop/books.html:5" in told
    assert "django-pro prove a1b2c3d4e5" in told
    assert "3 → 9 → 27 queries for 3 → 9 → 27 rows a model ▂▃█" in told


def test_the_caret_stands_below_the_column(project: Path) -> None:
    lines = shown(sample.report(project, sample.finding())).splitlines()
    source = next(line for line in lines if "books = Book.objects.all()" in line)
    caret = lines[lines.index(source) + 1]
    assert source.index("Book.objects") == caret.index("^")


def test_the_caret_counts_bytes_as_ast_does(project: Path) -> None:
    (project / "shop" / "views.py").write_text("é = 1\nnaïveté = Book.objects.all()\n")
    column = len("naïveté = ".encode())
    lines = shown(sample.report(project, sample.finding(column=column))).splitlines()
    source = next(line for line in lines if "Book.objects.all()" in line)
    assert source.index("Book.objects") == lines[lines.index(source) + 1].index("^")


def test_a_place_that_is_gone_shows_no_source(tmp_path: Path) -> None:
    assert "^" not in shown(sample.report(tmp_path, sample.finding()))


def test_what_was_not_checked_is_grouped_by_reason(project: Path) -> None:
    told = shown(sample.report(project))
    assert "2 x took more than 10 s" in told
    assert "1 x no value fits its validators" in told
    assert told.index("2 x") < told.index("1 x")


def test_pages_that_grow_come_first(project: Path) -> None:
    told = shown(sample.report(project))
    assert told.index("7 → 19") < told.index("/flat/")
    assert "1 + N" in told


def test_a_missed_target_and_a_met_one(project: Path) -> None:
    assert "75.0 % misses the target of 98%: 3 of 4 passed, 1 not checked" in shown(
        sample.report(project)
    )
    met = sample.report(project, scorecard={"queries": Score(4, 4, 0, 1.0, 0.98)})
    assert "100 % meets the target" in shown(met)
    nothing = sample.report(project, scorecard={"queries": Score(0, 0, 0, None, 0.98)})
    assert "nothing could be checked" in shown(nothing)


def test_almost_all_is_not_all(project: Path) -> None:
    almost = Score(10000, 9999, 0, 0.9999, 0.98)
    assert "99.9 %" in shown(sample.report(project, scorecard={"queries": almost}))


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_nothing_of_the_target_reaches_the_terminal(project: Path, width: int) -> None:
    told = shown(sample.hostile(project), width, verbose=True)
    assert not set(told) & {"\x1b", "\r", "\u202e", "\udc80", "\x07"}
    assert "[bold]x[/bold]" in told.replace("\n", "") or width < 80


def test_colours_are_ours_alone(project: Path) -> None:
    told = shown(sample.hostile(project), colour=True)
    assert "\\x1b[31m" in told
    assert "\x1b[31mred" not in told


def test_no_line_is_wider_than_a_narrow_terminal(project: Path) -> None:
    told = shown(sample.report(project, sample.finding()), 40)
    assert max(len(line.rstrip()) for line in told.splitlines()) <= 40


def test_sparkline() -> None:
    assert sparkline((1, 8)) == "▂█"
    assert sparkline((0, 0)) == ""
    assert sparkline(()) == ""


def test_a_proof_that_is_gone(project: Path) -> None:
    stream = StringIO()
    text.proof(sample.report(project), "abc", Console(file=stream, width=100))
    assert "abc is gone" in stream.getvalue()


def test_what_is_left_out_is_told(project: Path) -> None:
    whole = sample.report(
        project,
        waived=(sample.waived(),),
        baseline=BaselineUse("django-pro-baseline.json", 2, 3),
        since=Since("main", "1a2b3c4d5e6f", 1, "proved", None),
    )
    told = shown(whole)
    assert "Waived: 1 finding; --verbose lists them" in told
    assert "Baseline: 2 findings left out: known in django-pro-baseline.json" in told
    assert "3 findings of the baseline are gone: run `django-pro baseline` to shrink it" in told
    assert "Since main (merge base 1a2b3c4d5e): 1 finding left out: there before" in told
    assert "No new findings." in told.replace(" in 2.0 s", "")
    listed = "shop/views.py:3 count-per-row (0f1e2d3c4b): ten rows at most (shop/views.py:2)"
    assert listed in shown(whole, verbose=True)


def test_an_inferred_comparison_says_why(project: Path) -> None:
    since = Since("main", "1a2b3c4d5e6f", 1, "inferred", "The tree can't be run: no settings")
    told = shown(sample.report(project, since=since))
    assert "inferred, 1 finding left out: in files that did not change" in told
    assert "The tree can't be run: no settings" in told
