# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    made = event(status="draft")
    url = "/api/events/%d/publish/" % made.pk

    def now():
        made.refresh_from_db()
        return made.status

    for who in (user(), organiser().user):
        status(post(client(who), url), 403, "publishing another's event")
        need(now() == "draft", "another published the event")
    status(post(client(), url), (401, 403), "publishing without login")
    need(now() == "draft", "the event was published without login")
    response = status(post(client(made.organiser.user), url), 200, "publishing one's own event")
    need(
        now() == "published" and response.json()["status"] == "published",
        "the organiser cannot publish",
    )
    second = event(status="draft")
    status(
        post(client(user(is_staff=True)), "/api/events/%d/publish/" % second.pk),
        200,
        "publishing by staff",
    )
    second.refresh_from_db()
    need(second.status == "published", "staff cannot publish")
    status(
        post(client(user(is_staff=True)), "/api/events/99999/publish/"),
        404,
        "publishing an unknown event",
    )
    nothing_broken()


run(main)
