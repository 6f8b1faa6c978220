"""Whom a new API lets in, as requests say it."""

from __future__ import annotations

import pytest

from django_pro.agent import routing
from django_pro.agent.making.api_access import Access, said_levels
from django_pro.agent.said import Said

CASES = (
    ("create a CRUD API for Room", "anyone login"),
    ("CRUD API for Room, only staff may write", "anyone staff"),
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
)


@pytest.mark.parametrize(("request_text", "levels"), CASES)
def test_who_reads_and_writes(request_text: str, levels: str) -> None:
    said = Said(request_text, routing.route(request_text))
    assert " ".join(said_levels(said, Access("anyone", "login"))) == levels
