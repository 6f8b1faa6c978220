"""A report with everything that a target could use to break a rendering."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from django_pro.core.report import (
    BaselineUse,
    Endpoint,
    Experiment,
    Finding,
    Measurement,
    NotChecked,
    Page,
    Report,
    Score,
    Since,
    Target,
    TemplatePlace,
    Waived,
)

EVIL = "\x1b[31mred\x1b[0m [bold]x[/bold] \u202etxt\r\nnext ::error::%0A <script> `$(id)` \udc80"


def endpoint(**changes: str) -> Endpoint:
    return dataclasses.replace(
        Endpoint("/books/1/", "books/<int:pk>/", "GET", "user", "shop.views.book"), **changes
    )


def finding(**changes: object) -> Finding:
    whole = Finding(
        id="a1b2c3d4e5",
        rule="lazy-foreign-key",
        code="Q101",
        principle="queries",
        severity="error",
        message="10 queries for 9 books (4 for 3). Add select_related('author').",
        path="shop/views.py",
        line=2,
        column=12,
        template=TemplatePlace("shop/templates/shop/books.html", 5),
        endpoints=(endpoint(), endpoint(role="staff")),
        relation_path=("author",),
        plan="select_related('author')",
        verdict="proved",
        before=Measurement((3, 9, 27), (3, 9, 27)),
        after=None,
        fix=None,
        experiment=Experiment("growth", "django-pro prove a1b2c3d4e5", "SELECT 1"),
        reason=None,
    )
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def waived(**changes: object) -> Waived:
    whole = Waived(
        id="0f1e2d3c4b",
        rule="count-per-row",
        code="Q110",
        severity="error",
        message="10 queries for 9 books (4 for 3).",
        path="shop/views.py",
        line=3,
        column=4,
        reason="ten rows at most",
        kind="source",
        waiver_path="shop/views.py",
        waiver_line=2,
    )
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def report(root: Path, *findings: Finding, **changes: object) -> Report:
    whole = Report(
        schema="1",
        tool="django-pro 0.1.0",
        target=Target(
            root=str(root),
            settings="shop.settings",
            python="/usr/bin/python3",
            python_version="3.12.1",
            django_version="5.2.1",
            database="sqlite",
            isolation="namespaces",
            models=4,
            models_filled=3,
            endpoints=5,
            endpoints_ok=4,
        ),
        scorecard={"queries": Score(4, 3, 1, 0.75, 0.98)},
        findings=findings,
        not_checked=(
            NotChecked("GET /slow/", "took more than 10 s"),
            NotChecked("GET /slower/", "took more than 10 s"),
            NotChecked("shop.Odd", "no value fits its validators"),
        ),
        pages=(
            Page(endpoint(), (3, 9), (7, 19), "1 + N"),
            Page(endpoint(url="/flat/"), (3, 9), (2, 2), "2"),
        ),
        cost={"cpu_seconds": 1.5, "wall_seconds": 2.0},
    )
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def hostile(root: Path) -> Report:
    """Every string that comes from a target, as bad as it can be."""
    bad = finding(
        message=EVIL,
        path=f"shop/{EVIL}.py",
        template=TemplatePlace(EVIL, 1),
        endpoints=(endpoint(url=EVIL, pattern=EVIL, view=EVIL),),
        relation_path=(EVIL,),
        plan=EVIL,
        verdict="inferred",
        reason=EVIL,
        experiment=Experiment("growth", EVIL, EVIL),
    )
    return report(
        root,
        bad,
        not_checked=(NotChecked(EVIL, EVIL),),
        pages=(Page(endpoint(url=EVIL), (3, 9), (7, 19), "1 + N"),),
        waived=(waived(message=EVIL, path=f"shop/{EVIL}.py", reason=EVIL, waiver_path=EVIL),),
        baseline=BaselineUse(EVIL, 1, 1),
        since=Since(EVIL, EVIL, 1, "inferred", EVIL),
    )
