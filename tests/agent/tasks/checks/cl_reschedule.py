# ruff: noqa: B007, E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import timedelta

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from rides.models import Ride

north = clinic("North")
dora, nina, dan = user("dora", "dispatchers"), user("nina", "clinics", north), driver("dan")
r = ride(patient(north), driver=dan)
try:
    url = reverse("ride_reschedule", args=[r.pk])
except NoReverseMatch:
    fail("there is no page ride_reschedule")
need(url == f"/rides/{r.pk}/reschedule/", f"the address is {url}")
soon = (timezone.localtime() + timedelta(days=3)).replace(second=0, microsecond=0)


def data(at=soon, reason="The ward is late today."):
    return {"pickup_at": at.strftime("%Y-%m-%d %H:%M"), "reason": reason}


def untouched(what):
    now = Ride.objects.get(pk=r.pk)
    need(now.pickup_at == r.pickup_at and now.notes.count() == 0, f"{what}: the ride was changed")


answer = status(site().get(url), 302, "without login")
need("/accounts/login/" in answer.url, "without login: not sent to the login page")
for who in [nina, dan.user]:
    status(site(who).get(url), 403, f"{who} gets the page")
    status(site(who).post(url, data()), 403, f"{who} posts")
untouched("refused user")
c = site(dora)
page = text(status(c.get(url), 200, "the page"))
need('name="pickup_at"' in page and 'name="reason"' in page, "the form lacks pickup_at or reason")
for what, sent, field in [
    ("a past time", data(at=timezone.localtime() - timedelta(hours=2)), "pickup_at"),
    ("61 days on", data(at=timezone.localtime() + timedelta(days=61)), "pickup_at"),
    ("a short reason", data(reason="too short"), "reason"),
    ("a reason of blanks", data(reason=" " * 20), "reason"),
    ("no reason", {"pickup_at": data()["pickup_at"]}, "reason"),
    ("no time", {"reason": "The ward is late today."}, "pickup_at"),
]:
    answer = status(c.post(url, sent), 200, what)
    untouched(what)
    need(
        "errorlist" in text(answer) or "error" in text(answer).lower(),
        f"{what}: the page shows no error",
    )
status(c.get("/rides/99999/reschedule/"), 404, "a ride that is not there")
for state in ["completed", "cancelled"]:
    closed = ride(patient(north), status=state)
    status(c.get(f"/rides/{closed.pk}/reschedule/"), 404, f"page of a {state} ride")
    status(c.post(f"/rides/{closed.pk}/reschedule/", data()), 404, f"post to a {state} ride")
answer = status(c.post(url, data()), 302, "a right form")
need(answer.url == f"/rides/{r.pk}/", f"goes to {answer.url}")
now = Ride.objects.get(pk=r.pk)
need(now.pickup_at == soon, f"pickup_at is {now.pickup_at}")
need(
    now.status == "requested" and now.driver == dan and now.patient == r.patient,
    "more than the time changed",
)
notes = list(now.notes.all())
need(
    len(notes) == 1 and "The ward is late today." in notes[0].text and notes[0].author == dora,
    f"the note: {notes}",
)
status(
    c.post(url, data(at=timezone.localtime() + timedelta(days=59), reason="ten chars!")),
    302,
    "59 days on, 10 characters",
)
need(
    f'href="{url}"' in text(c.get(f"/rides/{r.pk}/")),
    "no link on the page of the ride for a dispatcher",
)
need(url not in text(site(nina).get(f"/rides/{r.pk}/")), "a nurse sees the link")
finish()
