"""What requests say of an admin's list, in as many ways as people write it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from django_pro.agent import unheard
from django_pro.agent.making import admin_own_filters
from django_pro.agent.making.admin_said import wanted
from django_pro.core.outline import Field, Model


def field(name: str, kind: str = "CharField", to: str = "") -> Field:
    return Field(
        name, kind, to, concrete=not kind.endswith("Rel"), editable=True, primary_key=False,
        null=False, blank=False, unique=False, has_default=False, choices=False, max_length=80,
    )  # fmt: skip


def model(label: str, *fields: Field, ordering: tuple[str, ...] = ()) -> Model:
    app, _, name = label.partition(".")
    return Model(label, app, name, f"{app}.models", "", 1, ordering, fields)


USER = model("auth.User", field("username"), field("email", "EmailField"))
MEMBER = model("club.Member", field("user", "OneToOneField", "auth.User"), field("card_number"))
COURT = model("club.Court", field("name"), field("surface"))
GAME = model(
    "club.Game",
    field("code"),
    field("court", "ForeignKey", "club.Court"),
    field("member", "ForeignKey", "club.Member"),
    field("played_at", "DateTimeField"),
    field("guests", "ManyToManyField", "auth.User"),
    field("scores", "ManyToOneRel", "club.Score"),
    ordering=("-played_at",),
)
MODELS = (USER, MEMBER, COURT, GAME)
CASES = (
    (
        (
            "Game is missing in the admin: the list should show code, court and when it was "
            "played, search by code and the court's name, filter by court"
        ),
        "code court played_at | code court__name | court | ",
    ),
    (
        (
            "Register Game with its code, the member's email and number of scores in the list; "
            "people look up games by member; filters on the surface of the court, newest first"
        ),
        ("code member__user__email scores# | member__user__username | court__surface | -played_at"),
    ),
    (
        "admin for Game: list_display = code, court__name; list_filter = court__surface",
        "code court__name |  | court__surface | ",
    ),
    (
        (
            "Add Game to the admin with code and guests as columns, searchable by the user "
            "name and e-mail of the member"
        ),
        "code guests | member__user__username member__user__email |  | ",
    ),
    (
        "Game in the admin: code and date as columns, search by card number, filter by surface",
        "code played_at | member__card_number | court__surface | ",
    ),
    ("Register Game in the admin", " |  |  | "),
)


@pytest.mark.parametrize(("request_", "told"), CASES)
def test_a_list_is_as_it_is_said(request_: str, told: str) -> None:
    found = wanted(request_, GAME, MODELS)
    shown = (f"{each.path}{'#' * each.is_count}" for each in found.shown)
    parts = (shown, found.search, found.filters, found.ordering)
    assert " | ".join(" ".join(each) for each in parts) == told


PRICED = model(
    "club.Fee", field("hours", "IntegerField"), field("price", "DecimalField"),
    field("court", "ForeignKey", "club.Court"), field("paid", "BooleanField"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown", "source"),
    [
        ("Columns: court, cost (hours times the price) and paid.", "court cost paid",
         "row.hours * row.price"),
        ("columns court, left = price - hours", "court left", "row.price - row.hours"),
        ("columns court, left = price - hours - 2", "court", ""),
        ("columns court, total = price * hours", "court total", "row.price * row.hours"),
        ("Columns: court, rest (price minus hours).", "court rest", "row.price - row.hours"),
        ("Columns: court, cost (hours times the postage).", "court", ""),
        ("Columns: court, mean (average of all prices).", "court", ""),
    ],
)  # fmt: skip
def test_a_column_is_computed_of_fields_or_refused(text: str, shown: str, source: str) -> None:
    found = wanted(text, PRICED, (*MODELS, PRICED))
    formulas = [each.formula.source for each in found.shown if each.formula]
    assert formulas == [source] * bool(source)
    assert [each.path for each in found.shown][: len(shown.split())] == shown.split()
    assert bool(found.unclear) is not bool(source)


@pytest.mark.parametrize(
    "text",
    [
        "Columns: court, paid, which should be editable in the list.",
        "Columns: court and paid (editable in the list)",
        "Columns: court and paid. paid must be editable in the list.",
    ],
)
def test_a_column_that_is_edited_in_the_list_is_shown(text: str) -> None:
    found = wanted(text, PRICED, (*MODELS, PRICED))
    assert found.rules.editable == ("paid",)
    assert [each.path for each in found.shown] == ["court", "paid"]


HALL = model("club.Hall", field("name"), field("bookings", "ManyToOneRel", "club.Booking"))
BOOKING = model(
    "club.Booking",
    field("hall", "ForeignKey", "club.Hall"),
    field("game", "ForeignKey", "club.Game"),
)
HALLS = (*MODELS, HALL, BOOKING)


@pytest.mark.parametrize(
    "text",
    [
        "Hall in the admin, its bookings edited right in the form of the hall",
        "admin for Hall: name in the list, with an inline for the bookings",
        "Register Hall; the games (Booking) should be editable in the hall's form",
        "Hall in the admin please, bookings as tabular inlines",
        "put Hall into the admin. Staff add bookings directly on the page of the hall",
        "Hall in the admin; we have 9,000 games, so no select with all of them. Inline of bookings",
    ],
)
def test_rows_are_edited_in_the_form_of_their_row(text: str) -> None:
    found = wanted(text, HALL, HALLS)
    assert [each.model.name for each in found.inlines] == ["Booking"]
    assert not found.unclear


@pytest.mark.parametrize(
    "text",
    ["Hall in the admin, with the lamps edited in its form", "admin for Hall with lamps inline"],
)
def test_an_inline_of_what_is_not_known_is_not_passed_over(text: str) -> None:
    assert wanted(text, HALL, HALLS).unclear


def test_what_the_list_is_not_to_do_names_no_columns() -> None:
    text = (
        "Games are missing in the admin. List columns played_at, code, court in that order. We "
        "have thousands of members, so no query per member in the list"
    )
    found = wanted(text, GAME, MODELS)
    assert [each.path for each in found.shown] == ["played_at", "code", "court"]


def test_rows_between_two_models_are_called_by_what_they_lead_to() -> None:
    text = (
        "Hall in the admin: list: name and how many games are in it; search by the code of a game"
    )
    found = wanted(text, HALL, HALLS)
    assert [(each.path, each.is_count) for each in found.shown] == [
        ("name", False),
        ("bookings", True),
    ]
    assert found.search == ("bookings__game__code",)


@pytest.mark.parametrize(
    ("text", "fixed", "denied"),
    [
        ("List code, court. played_at shown read-only in the form.", ("played_at",), ()),
        ("played_at and code must only be visible, read-only", ("played_at", "code"), ()),
        ("code, played_at; read-only fields: court", ("court",), ()),
        ("code as read-only field and a filter on court", ("code",), ()),
        ("code can't be changed in the form", ("code",), ()),
        ("show code, court; they can't be changed", (), (("change", False),)),
        ("Games can't be changed there", (), (("change", False),)),
    ],
)
def test_fields_that_the_form_shows_alone(
    text: str, fixed: tuple[str, ...], denied: tuple[tuple[str, bool], ...]
) -> None:
    rules = wanted(f"Game in the admin: {text}", GAME, MODELS).rules
    assert (rules.fixed, rules.denied) == (fixed, denied)
    assert not [each for each in ("read", "only", "form") if each in rules.rest.split()]


@pytest.mark.parametrize(
    "text",
    [
        "Game in the admin: code and umpire as columns",
        "Register Game in the admin with code and court, search by umpire",
        "Register Game in the admin with code and court, filter by league and court",
        "Register Game in the admin, browse by umpire",
    ],
)
def test_what_names_no_field_is_not_passed_over(text: str) -> None:
    assert wanted(text, GAME, MODELS).unclear


@pytest.mark.parametrize(
    "text",
    [
        "Register Game, search by code so that the front desk finds them, filter on court",
        "Register Game, search by code and the member's user name or email, filter on court",
        "Register Game: searchable by code and court, browsable by date, and no query per row",
    ],
)
def test_what_is_said_beside_fields_is_no_field(text: str) -> None:
    assert not wanted(text, GAME, MODELS).unclear


def test_rows_are_browsed_by_their_date() -> None:
    assert wanted("Register Game in the admin, browse by date", GAME, MODELS).hierarchy


@pytest.mark.parametrize(
    ("source", "filters"),
    [('town_path = "court__town"', ("court__town",)), ("", ()),
     ('ways = ["court__town", "member__town"]', ())],
)  # fmt: skip
def test_of_two_ways_to_the_same_rows_the_one_that_the_app_goes_is_meant(
    tmp_path: Path, source: str, filters: tuple[str, ...]
) -> None:
    written = tmp_path / "models.py"
    written.write_text(source)
    town = model("club.Town", field("name"))
    court = model("club.Court", field("name"), field("town", "ForeignKey", "club.Town"))
    member = model("club.Member", field("town", "ForeignKey", "club.Town"))
    game = replace(GAME, path=str(written))
    found = wanted("Register Game, filter by town", game, (USER, member, court, town, game))
    assert found.filters == filters
    assert bool(found.unclear) is not bool(filters)


@pytest.mark.parametrize(
    ("told", "shown", "unclear"),
    [
        ("columns code, surface (the court's) and fee", "code court__surface fee", False),
        ("columns code, name (of the court), fee", "code court__name fee", False),
        ("show code, the fee and played_at", "code fee played_at", False),
        ("columns code, fee date", "code", True),
        ("columns code, fee; search by fee", "code fee", True),
    ],
)
def test_what_the_class_computes_is_a_column(told: str, shown: str, unclear: bool) -> None:
    found = wanted(f"Register Game in the admin: {told}", GAME, MODELS, ("fee", "rating"))
    assert " ".join(each.path for each in found.shown) == shown
    assert bool(found.unclear) is unclear


MEAL = model(
    "kitchen.Meal", field("name"), field("cost", "DecimalField"), field("guests", "IntegerField")
)


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("name and cost_per_guest (cost / guests, rounded to 2 places)",
         "round(row.cost / row.guests, 2)"),
        ("name, share of a guest (cost divided by guests, to one decimal)",
         "round(row.cost / row.guests, 1)"),
        ("name, left (cost - guests)", "row.cost - row.guests"),
        ("name, size (cost / guests)", ""),  # it may be two columns
        ("name, cost (in euros - net)", ""),
    ],
)  # fmt: skip
def test_a_formula_with_signs(told: str, source: str) -> None:
    found = wanted(f"Meal in the admin. List: {told}. Filter by name", MEAL, (MEAL,))
    assert [each.formula.source for each in found.shown if each.formula] == [source] * bool(source)


def test_nothing_is_divided_by_zero() -> None:
    told = "Meal in the admin. List: name, mean (cost / guests, rounded)"
    formula = wanted(told, MEAL, (MEAL,)).shown[-1].formula
    assert formula is not None
    assert (formula.missing, formula.there) == (("not row.guests",), ("row.guests",))


@pytest.mark.parametrize(
    ("told", "is_heard"),
    [
        ("The list must not do a query per donor.", True),
        ("the page should never make any extra queries per row", True),
        ("The list must not do queries per row; and hide the notes.", False),
        ("The list must not show a query per row.", False),
    ],
)
def test_no_queries_per_row_are_done_unasked(told: str, is_heard: bool) -> None:
    assert bool(unheard.found("admin", told)) is not is_heard


LOAN = model(
    "club.Loan", field("court", "ForeignKey", "club.Court"), field("lent_on", "DateField"),
    field("due_on", "DateField"), replace(field("back_on", "DateField"), null=True),
)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "source", "label"),
    [
        (('lent_on, days_out, where days_out ("Days out") is the number of days from lent_on to '
          "back_on, or to today while it is out"),
         "((row.back_on or timezone.localdate()) - row.lent_on).days", "Days out"),
        ("lent_on, spell; spell is the number of days between lent_on and due_on",
         "(row.due_on - row.lent_on).days", ""),
        ("spell, lent_on, where spell means the days from lent_on until due_on or today", "", ""),
        ("spell, where spell is the number of days from lent_on to the party", "", ""),
    ],
)  # fmt: skip
def test_a_column_of_days_between_two_dates(told: str, source: str, label: str) -> None:
    found = wanted(f"Register Loan. Columns: court, {told}. Filter: court", LOAN, (*MODELS, LOAN))
    formulas = [each.formula for each in found.shown if each.formula]
    assert [(each.source, each.label) for each in formulas] == [(source, label)] * bool(source)
    assert bool(found.unclear) is not bool(source)


@pytest.mark.parametrize(
    ("told", "terms", "unclear"),
    [
        ((", and an own one with parameter `late`: yes = not back and due before today, no = all "
          "the rest"),
         (("back_on__isnull", "True"), ("due_on__lt", "timezone.localdate()")), False),
        (" and a filter named late: yes means due in the past, no means the rest",
         (("due_on__lt", "timezone.localdate()"),), False),
        (" and a custom filter `late` (due before today)", (), True),
        (", and a filter late with yes and no", (), True),
        (" and one with parameter late: yes = lent to a child, no = the rest", (), True),
        (" and a filter `due_on`", (), False),
    ],
)  # fmt: skip
def test_filters_of_their_own(told: str, terms: tuple[tuple[str, str], ...], unclear: bool) -> None:
    text = f"Register Loan. Filters: court{told}."
    rest, filters, strange = admin_own_filters.read(text, LOAN)
    assert [(each.name, each.terms) for each in filters] == [("late", terms)] * bool(terms)
    assert bool(strange) is unclear
    assert ("late" in rest) is False
