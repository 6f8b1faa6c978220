"""Whom a new API lets in, as requests say it."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_access
from django_pro.agent.making.api_access import Access, levels

CASES = (
    ("create a CRUD API for Room", "anyone login"),
    ("CRUD API for Room, only staff may write", "anyone staff"),
    ("API for Room: everyone may read, but only staff (is_staff) may write", "anyone staff"),
    ("API for Room: everyone can read, only admins can create or change", "anyone staff"),
    ("staff-only API for Room", "staff staff"),
    ("read-only API for Room for staff only", "staff staff"),
    ("an API for Rooms that only staff can use", "staff staff"),
    ("API for Room, logged-in users can read it, staff can edit", "login staff"),
    ("API for Supplier: signed in users read, the staff writes", "login staff"),
    ("CRUD endpoints for Room for logged in users only", "login login"),
    ("API of Room. Login required.", "login login"),
    ("API for rooms, anyone can view them, authenticated users can add", "anyone login"),
    ("API for rooms; staff writes, read-only for everyone else", "anyone staff"),
    ("API for rooms, writable by staff only", "anyone staff"),
    ("API for rooms. Reads for any authenticated user, writes for staff.", "login staff"),
    ("API for rooms. Only authenticated users can write.", "anyone login"),
    ("API for rooms. Without login nothing is allowed.", "login login"),
    ("API for rooms; nothing works without an account", "login login"),
    ("API for rooms that can be read without login", "anyone login"),
    ("API for rooms. It is for the website, so no login needed.", "anyone login"),
    ("API for rooms; no login required to read", "anyone login"),
    ("API for rooms which doesn't require a login", "anyone login"),
    ("API for rooms. Reading does not need an account.", "anyone login"),
    ("API for rooms; a login isn't needed", "anyone login"),
    ("API for rooms, authentication is not required", "anyone login"),
    ("API for rooms; nothing needs a login to be read by anyone", "anyone login"),
    ("API for rooms; it needs a login", "login login"),
    ("API for rooms, authentication needed", "login login"),
)


@pytest.mark.parametrize(("request_text", "levels_told"), CASES)
def test_who_reads_and_writes(request_text: str, levels_told: str) -> None:
    found = levels(stated_access.read(request_text), Access("anyone", "login"))
    assert f"{found.reads} {found.writes}" == levels_told


def test_what_is_refused_without_login_is_not_free_without_one() -> None:
    told = stated_access.read("API for rooms. Nothing may be changed without login.")
    assert told.unclear
    assert not told.grants


OWNED = (
    ("any member can add, only the reporter or staff may change or delete", "- both both"),
    ("anyone signed in can read, only the report's owner can edit", "login owner owner"),
    ("only the person who posted it can edit it and only staff can delete", "- owner staff"),
    (
        "members read all of them and edit or delete only their own; staff can edit any",
        "login both owner",
    ),
    ("nobody but the reporter may change it. Staff may also delete them.", "- owner both"),
    ("users see only their own reports, staff sees all of them", "both - -"),
    ("at /api/reports/: members see only their own", "owner - -"),
    ("list/retrieve for any user, update/delete for admins only", "login staff staff"),
    ("a user can only update or delete what he created himself", "- owner owner"),
    ("others can't change it", "- owner -"),
    ("fields: title, text, user.", "- - -"),
)


@pytest.mark.parametrize(("request_text", "told"), OWNED)
def test_who_reads_changes_and_deletes_what_is_somebodys(request_text: str, told: str) -> None:
    grants = stated_access.read(request_text, ["reporter"], ["report"]).grants
    found = [grants.get(each, frozenset[str]()) for each in ("read", "change", "delete")]
    assert " ".join("both" if len(each) > 1 else next(iter(each), "-") for each in found) == told


@pytest.mark.parametrize(
    "request_text",
    [
        "only the reporter can delete it while it is open",
        "members can edit it until it is approved",
        "members can't delete",
    ],
)
def test_clauses_under_a_condition_are_not_understood(request_text: str) -> None:
    assert stated_access.read(request_text, ["reporter"], ["report"]).unclear


def test_groups_of_other_users_are_not_understood() -> None:
    told = stated_access.read("members read. Only vets can delete them.", ["reporter"])
    assert list(stated_access.of_groups(told.rest, ["report"])) == ["only vets can delete them"]


def test_who_has_logged_in_is_no_owner_by_the_word_of_a_key() -> None:
    found = stated_access.read("read-only API for logged-in users", ["user"], ["member"])
    assert (dict(found.grants)["read"], found.writes) == (frozenset({"login"}), False)
