# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    one = organiser()
    owner, other = one.user, user()
    who, url = client(owner), "/api/me/organiser/"
    evil = {
        "user": other.pk,
        "is_verified": True,
        "commission_percent": "0.00",
        "name": "New",
        "phone": "040 1",
        "about": "We",
    }
    for send in (
        lambda: patch(who, url, evil),
        lambda: who.put(url, evil, content_type="application/json"),
    ):
        response = send()
        status(response, (200, 400), "a change with too many fields")
        one.refresh_from_db()
        need(
            one.user_id == owner.pk and one.is_verified is False and one.commission_percent == 8,
            "fields were written that must not be",
        )
    response = status(
        patch(who, url, {"name": "Newer", "phone": "040 2", "about": "They"}),
        200,
        "PATCH of name, phone, about",
    )
    one.refresh_from_db()
    need(
        (one.name, one.phone, one.about) == ("Newer", "040 2", "They"),
        "name, phone or about are not written",
    )
    data = response.json()
    need(
        set(data) == {"id", "user", "name", "phone", "about", "is_verified", "commission_percent"},
        "the answer has %s" % sorted(data),
    )
    need(
        data["is_verified"] is False
        and data["user"] == owner.pk
        and Decimal(str(data["commission_percent"])) == 8,
        "the answer is %s" % data,
    )
    response = who.put(url, {"name": "Put"}, content_type="application/json")
    status(response, 200, "PUT of the name alone")
    nothing_broken()


run(main)
