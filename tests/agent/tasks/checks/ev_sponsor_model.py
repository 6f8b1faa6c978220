# ruff: noqa: F403, F405, N806, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import ev_checking as c
from ev_checking import *


def main():
    from django.contrib import admin as site_admin
    from django.core.exceptions import ValidationError
    from django.db import models

    Sponsor = model("events.Sponsor")
    derives(Sponsor)
    made = event()
    one = Sponsor.objects.create(event=made, name="Brewery")
    need(
        one.level == "bronze" and one.amount == 0,
        "the defaults are %r, %r" % (one.level, one.amount),
    )
    one.full_clean()
    need(list(made.sponsors.all()) == [one], "event.sponsors does not work")
    need("Brewery" in str(one), "str() does not say the name")
    need(related_field(Sponsor, "name").max_length == 120, "name is not of 120 characters")
    need(isinstance(related_field(Sponsor, "website"), models.URLField), "website is no URLField")
    amount = related_field(Sponsor, "amount")
    need((amount.max_digits, amount.decimal_places) == (10, 2), "amount has other digits")
    need(
        {value for value, _ in related_field(Sponsor, "level").flatchoices}
        == {"gold", "silver", "bronze"},
        "other levels",
    )
    try:
        Sponsor(event=made, name="x", website="nonsense").full_clean()
        wrong("website takes nonsense")
    except ValidationError:
        pass
    need(Sponsor in site_admin.site._registry, "Sponsor is not in the admin")
    Sponsor.objects.create(event=made, name="Bakery", level="gold", amount="12.50")
    who = client(c.admin())
    text = status(who.get("/admin/events/sponsor/"), 200, "the changelist").content.decode()
    for name in ("name", "event", "level", "amount"):
        need("column-%s" % name in text, "the list lacks the column %s" % name)
    text = status(
        who.get("/admin/events/sponsor/?level__exact=gold"), 200, "the filter"
    ).content.decode()
    need("Bakery" in text and "Brewery" not in text, "the filter by level does not work")
    text = status(who.get("/admin/events/sponsor/?q=Brew"), 200, "the search").content.decode()
    need("Brewery" in text and "Bakery" not in text, "the search by name does not work")
    status(who.get("/admin/events/sponsor/add/"), 200, "the add page")
    made.delete()
    need(Sponsor.objects.count() == 0, "sponsors do not go with the event")
    nothing_broken()


run(main)
