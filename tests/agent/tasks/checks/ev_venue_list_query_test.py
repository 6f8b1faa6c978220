# ruff: noqa: F403, F405, RUF059
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import shutil
import tempfile

from ev_checking import *

PER_VENUE = """


_list_context = VenueListView.get_context_data


def _context_with_queries(self, **kwargs):
    context = _list_context(self, **kwargs)
    for venue in list(context["object_list"]):
        list(Venue.objects.get(pk=venue.pk).events.all()[:1])
    return context


VenueListView.get_context_data = _context_with_queries
"""


def main():
    nothing_broken()
    who = client(user())
    for _ in range(3):
        event()
    many, page = queries(lambda: who.get("/venues/"))
    need(len(many) <= 3 and ": 1 events" in page.content.decode(), "the view was changed")
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "project")
        shutil.copytree(os.getcwd(), copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        with open(os.path.join(copy, "events", "views.py"), "a") as handle:
            handle.write(PER_VENUE)
        passed, output = own_tests(copy)
        need(not passed, "with a query more for each venue in /venues/ all tests still pass")


run(main)
