"""A report with everything that a target could use to break a rendering."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from django_pro.core.report import (
    BaselineUse,
    Endpoint,
    Experiment,
    Finding,
    LockedStatement,
    Measurement,
    MigrationEvidence,
    MigrationRun,
    NotChecked,
    Page,
    Report,
    Score,
    Since,
    Target,
    TemplatePlace,
    Wait,
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


def waits(table: str = "shop_book") -> tuple[Wait, ...]:
    return (
        Wait(table, 16_000, "SELECT", 1.2, 0.8, 40),
        Wait(table, 16_000, "INSERT", 430.0, 0.7, 3),
        Wait(table, 16_000, "UPDATE", 1200.0, 0.9, 3),
    )


def of_migration(**changes: object) -> Finding:
    evidence = MigrationEvidence(
        app="shop",
        name="0002_index",
        operation=0,
        sql="CREATE INDEX",
        tables=("shop_book",),
        lock="SHARE",
        blocked="writers",
        rewrites=(),
        waits=waits(),
    )
    whole = finding(
        id="b1b2c3d4e5",
        rule="index-without-concurrently",
        code="M101",
        principle="migrations",
        path="shop/migrations/0002_index.py",
        template=None,
        endpoints=(),
        relation_path=(),
        before=Measurement((20, 200), (20, 200)),
        migration=evidence,
    )
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def run(**changes: object) -> MigrationRun:
    """Two transactions: the second holds a stronger lock from its second statement on."""
    book = "shop_book"
    whole = MigrationRun(
        app="shop",
        name="0002_index",
        path="shop/migrations/0002_index.py",
        lock="ACCESS EXCLUSIVE",
        tables=(book,),
        blocked="readers and writers",
        rewrites=(book,),
        reversible=True,
        rows=200,
        statements=(
            LockedStatement(0, "CREATE INDEX", {book: "SHARE"}, (), 200, 0, 0, True),
            LockedStatement(1, "UPDATE", {book: "ROW EXCLUSIVE"}, (), 200, 200, 1),
            LockedStatement(1, "ALTER", {book: "ACCESS EXCLUSIVE"}, (book,), 0, 0, 1),
            LockedStatement(1, "ALTER 2", {book: "ACCESS EXCLUSIVE"}, (), 0, 0, 1),
        ),
        waits=waits(),
    )
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def whole(root: Path) -> Report:
    """A report that has something of everything."""
    return of_everything(root, "shop", dataclasses.replace(finding(), reason="so it is"))


def of_everything(root: Path, word: str, bad: Finding) -> Report:
    evidence = MigrationEvidence(
        word, word, 0, word, (word,), "SHARE", "writers", (word,), waits=waits(word)
    )
    statement = LockedStatement(0, word, {word: "SHARE"}, (word,), 200, 1, 0)
    return report(
        root,
        bad,
        of_migration(message=word, path=word, plan=word, function=word, migration=evidence),
        not_checked=(NotChecked(word, word),),
        pages=(Page(endpoint(url=word), (3, 9), (7, 19), "1 + N"),),
        migrations=(
            MigrationRun(
                word,
                word,
                word,
                "SHARE",
                (word,),
                "writers",
                (word,),
                True,
                200,
                (statement, statement),
                waits(word),
            ),
            MigrationRun(word, word + "1", word, "", (), "", (), False, 20, ()),
        ),
        waived=(waived(message=word, path=word, reason=word, waiver_path=word),),
        baseline=BaselineUse(word, 1, 1),
        since=Since(word, word, 1, "inferred", word),
    )


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
    return dataclasses.replace(of_everything(root, EVIL, bad), findings=(bad,))
