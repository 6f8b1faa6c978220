# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import ev_checking as c
from ev_checking import *


def main():
    from django.contrib import admin as site_admin
    from django.test import RequestFactory
    from events.models import Review

    one = review(event=event(title="Jazz night"), author=user(username="marta"), rating=5)
    two = review(event=event(title="Poetry slam"), author=user(username="oskar"), rating=2)
    need(Review in site_admin.site._registry, "Review is not in the admin")
    boss = c.admin()
    request = RequestFactory().get("/")
    request.user = boss
    registered = site_admin.site._registry[Review]
    columns = [name for name in registered.get_list_display(request) if name != "action_checkbox"]
    need(columns == ["event", "author", "rating", "created_at"], "the columns are %s" % columns)
    filters = [
        entry[0] if isinstance(entry, (list, tuple)) else entry
        for entry in registered.get_list_filter(request)
    ]
    need({"rating", "created_at"} <= set(filters), "the filters are %s" % filters)
    who = client(boss)
    url = "/admin/events/review/"

    def listed(query):
        return {
            row.pk
            for row in status(who.get(url + query), 200, url + query).context["cl"].result_list
        }

    need(listed("") == {one.pk, two.pk}, "the list lacks reviews")
    need(listed("?q=jazz") == {one.pk}, "the search by event title does not work")
    need(listed("?q=oskar") == {two.pk}, "the search by author does not work")
    need(
        listed("?rating=5") == {one.pk} or listed("?rating__exact=5") == {one.pk},
        "the filter by rating does not work",
    )
    status(who.get("%s%d/change/" % (url, one.pk)), 200, "the change page")
    nothing_broken()


run(main)
