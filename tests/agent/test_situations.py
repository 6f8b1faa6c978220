"""What requests say that is no demand, and what they leave open."""

from __future__ import annotations

import pytest

from django_pro.agent import called_functions, none_shown, nothing_there, routing, unnamed, wishes
from django_pro.agent.background import sentences
from django_pro.agent.playbooks import explaining
from django_pro.agent.said import Said
from django_pro.edits import EditError
from django_pro.edits.aware_now import aware_now
from django_pro.edits.counted_as_zero import counted_as_zero
from django_pro.edits.shown_without import shown_without
from tests.agent import playing


def said(text: str) -> Said:
    return Said(text, routing.route(text))


@pytest.mark.parametrize(
    "text",
    [
        "Customers want to order pickups. ",
        "Members see their profile at /me/ but can't change it. ",
        "We have no logging. ",
        "There's no page for our donors yet. ",
        "Withdrawal isn't in the admin yet. ",
    ],
)
def test_what_tells_the_situation_is_no_demand(text: str) -> None:
    assert sentences(f"{text}Please add a page for it.") == (text.strip(),)
    assert not sentences(text)


@pytest.mark.parametrize(
    "text",
    [
        "Customers want to see their pickups sorted by date. ",
        "A member may rate a book only once. ",
        "Members can't see inactive machines. ",
        "Inactive machines are not shown. ",
        "Customers can't see orders of others. ",
        "The list isn't sorted. ",
        "Nobody sees drafts. ",
        "Editors get a mail. ",
    ],
)
def test_what_may_say_how_it_behaves_stays(text: str) -> None:
    assert not sentences(f"{text}Please add a page for it.")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Games are missing in the admin. Columns code and court, no huge dropdowns", ("admin",)),
        ("Invoices aren't in the admin yet: list number and total", ("admin",)),
        ("Visitors who are not registered see the page", ()),
    ],
)
def test_what_the_admin_lacks_is_wanted(text: str, parts: tuple[str, ...]) -> None:
    assert wishes.parts(said(text)) == parts


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Please rename the field, its name is misleading.", True),
        ("Rename the model to something better.", True),
        ("Can you remove the unused column? Nobody reads it.", True),
        ("The site looks dated, can you make it nicer?", True),
        ("Give the shop a face-lift", True),
        ("make the table at /orders/ nicer", False),
        ("make the error messages of the api nicer", False),
        ("rename the field price to unit_price", False),
        ("Rename the price field of Book to cost", False),
        ("please rename the field of Book", False),
    ],
)
def test_what_is_not_named_is_asked_for(text: str, asked: bool) -> None:
    assert (unnamed.question(said(text)) is not None) is asked


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("book calls door.grant() and send_mail() inside the transaction", "door.grant send_mail"),
        ("`grant()` and `tell()` are called too early", "grant tell"),
        ("book() in services.py sends a mail before the commit", ""),
    ],
)
def test_functions_that_are_called_are_read(text: str, names: str) -> None:
    assert called_functions.stated(text) == tuple(names.split())


@pytest.mark.parametrize(
    ("text", "is_zero"),
    [
        ("A machine that was never booked should show 0 hours.", True),
        ("it should just be zero", True),
        ("treat it as 0", True),
        ("It crashes when it has 0 bookings, fix it", False),
        ("it should show a dash", False),
        ("It should show 0.5 hours", False),
    ],
)
def test_that_nothing_is_shown_as_zero_is_read(text: str, is_zero: bool) -> None:
    assert nothing_there.is_zero(said(text)) is is_zero


FLOAT = "TypeError: float() argument must be a string or a real number, not 'NoneType'"
NONE = "TypeError: unsupported operand type(s) for /: 'NoneType' and 'int'"


@pytest.mark.parametrize(
    ("line", "error", "changed"),
    [
        ("x = row.price / 60", NONE, "x = (row.price or 0) / 60"),
        ("x = total(rows) / count", "ZeroDivisionError: division by zero",
         "x = (total(rows) / count if count else 0)"),
        ("x = max(row.sizes)", "ValueError: max() arg is an empty sequence",
         "x = max(row.sizes, default=0)"),
        ("x = float(row.price)", FLOAT, "x = float((row.price or 0))"),
    ],
)  # fmt: skip
def test_nothing_counts_as_zero(line: str, error: str, changed: str) -> None:
    text = "def shown(row):\n    {}\n    return x\n"
    assert counted_as_zero(text.format(line), 2, error) == text.format(changed)


def test_a_variable_counts_as_zero_where_it_is_given_once() -> None:
    text = "def f(rows):\n    sum = rows.aggregate(a=A)['a']{}\n    return sum / 60\n"
    assert counted_as_zero(text.format(""), 3, NONE) == text.format(" or 0")


def test_a_divisor_that_is_not_clear_is_refused() -> None:
    line = "x = a / b / c"
    with pytest.raises(EditError):
        counted_as_zero(f"def f(row):\n    {line}\n", 2, "ZeroDivisionError: division by zero")


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("/progress/ answers with a 500 for the office, find out why and fix it", True),
        ("we get a 500 on /progress/, please fix", True),
        ("fix the 500 on /progress/: who needs no minutes is at 100 %", False),
        ("fix the 500 on /progress/, it should show a dash", False),
    ],
)
def test_zero_is_assumed_where_nothing_is_said_of_what_is_shown(text: str, is_open: bool) -> None:
    assert nothing_there.may_be_zero(said(text), "ZeroDivisionError: division by zero") is is_open
    assert not nothing_there.may_be_zero(said(text), "KeyError: 'a'")


@pytest.mark.parametrize(
    ("line", "said_shown", "changed"),
    [
        ('return render({"by": row.maker.name})', None,
         'return render({"by": row.maker.name if row.maker else ""})'),
        ('return render({"code": row.code or "-", "by": row.maker.name})', None,
         'return render({"code": row.code or "-", "by": row.maker.name if row.maker else "-"})'),
        ('return render({"code": row.code or "-", "by": row.maker.name})', "?",
         'return render({"code": row.code or "-", "by": row.maker.name if row.maker else "?"})'),
        ('return JsonResponse({"by": row.maker.name})', None,
         'return JsonResponse({"by": row.maker.name if row.maker else None})'),
        ('context["by"] = row.maker.name.title()', None,
         'context["by"] = row.maker.name.title() if row.maker else ""'),
        ("return row.maker.name", None, 'return row.maker.name if row.maker else ""'),
        ("rows = dict(a=1, by=row.maker.name)", None,
         'rows = dict(a=1, by=row.maker.name if row.maker else "")'),
    ],
)  # fmt: skip
def test_a_value_of_none_is_shown(line: str, said_shown: str | None, changed: str) -> None:
    text = 'def page(row, context):\n    """A page."""\n    {}\n'
    found, _ = shown_without(text.format(line), 3, "name", "maker", said_shown)
    assert found == text.format(changed)


def test_a_variable_that_is_only_shown_has_something_for_nothing() -> None:
    text = 'def f(row):\n    by = row.maker.name{}\n    return {{"by": by}}\n'
    found, value = shown_without(text.format(""), 2, "name", "maker")
    assert (found, value) == (text.format(' if row.maker else ""'), '""')


@pytest.mark.parametrize(
    "line",
    [
        "send(to=row.maker.name)",
        "total = row.maker.name + 1",
        "if row.maker.name == 'x': pass",
        "return find(row).maker.name",
        "maker = row.maker.name; send(maker)",
    ],
)
def test_what_is_more_than_shown_is_left(line: str) -> None:
    with pytest.raises(EditError):
        shown_without(f"def f(row):\n    {line}\n", 2, "name", "maker")


ATTRIBUTE = "AttributeError: 'NoneType' object has no attribute 'name'"


@pytest.mark.parametrize(
    ("text", "is_open", "shown"),
    [
        (f"Some rows give a 500: GET /rows/<id>/ dies with {ATTRIBUTE}. Repair it.", True, None),
        ("/rows/3/ must not crash, fix it", True, None),
        ("fix the 500 on /rows/3/, it should just show a dash", True, "-"),
        ("fix /rows/3/: show 'unknown' where there is no maker", True, "unknown"),
        ("fix /rows/3/, leave it empty then", True, ""),
        ("fix /rows/3/: it should be a 404 without a maker", False, None),
        ("fix /rows/3/ and skip those without a maker", False, None),
    ],
)
def test_what_is_shown_for_none(text: str, *, is_open: bool, shown: str | None) -> None:
    assert none_shown.may_be(said(text), ATTRIBUTE) is is_open
    assert none_shown.said_shown(said(text)) == shown


def test_what_is_called_for_is_divided_by_once() -> None:
    source = "def share(row):\n    return row.total / row.lines.count()\n"
    assert counted_as_zero(source, 2, "ZeroDivisionError: division by zero") == (
        "def share(row):\n"
        "    return (row.total / divisor if (divisor := row.lines.count()) else 0)\n"
    )


def test_the_naive_present_gets_a_time_zone() -> None:
    source = (
        "from datetime import datetime\n\n\ndef is_over(row):\n"
        "    now = datetime.now()\n    return row.ends_at < now\n"
    )
    changed = aware_now(source, 6)
    assert "    now = timezone.now()\n" in changed
    assert "from django.utils import timezone\n" in changed
    with pytest.raises(EditError):
        aware_now(source.replace("import datetime", "import datetime, timezone"), 6)


@pytest.mark.parametrize(
    ("request_", "is_asked"),
    [
        ("question: if I put select_for_update() on the row, does it lock anything on SQLite?",
         True),
        ("If we call bulk_create() on MySQL, are the primary keys set?", True),
        ("When I use on_commit() within atomic(), what happens on a rollback?", True),
        ("does migration 0003 lock the table if I call select_for_update() in it?", False),
        ("If I put select_related() on /rides/, does it get faster? Then add it please.", False),
        ("Can we use select_related() in the list of rides? If we do, fix it.", False),
    ],
)  # fmt: skip
def test_what_a_call_of_djangos_does_is_looked_up(request_: str, *, is_asked: bool) -> None:
    assert explaining.asks_of_django(playing.said(request_).low) is is_asked
    assert (playing.taken_by(request_) == "look-up") is is_asked
