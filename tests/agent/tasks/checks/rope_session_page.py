# ruff: noqa: F403, F405
"""/courses/sessions/: what is to come, with filter, search and pages."""

from __future__ import annotations

import datetime
import re

from checking import *

OLD = 22


def person(name, *groups, kind="guest", phone="", **fields):
    from accounts.models import Profile
    from django.contrib.auth.models import Group, User

    user = User.objects.create_user(name, name + "@mail.example", "pw-of-" + name, **fields)
    Profile.objects.create(user=user, kind=kind, phone=phone)
    for group in groups:
        user.groups.add(Group.objects.get_or_create(name=group)[0])
    return user


def gear(number, category="ropes", **fields):
    from gear.models import Category, Item

    row, _ = Category.objects.get_or_create(slug=category, defaults={"name": category.title()})
    values = {"category": row, "name": f"Thing-{number:03}", "sku": f"SKU-{number:03}"}
    return Item.objects.create(**{**values, "day_price": "8.00", **fields})


def rental(customer, *items, status="requested", day=3):
    from django.utils import timezone
    from gear.models import Rental

    start = timezone.localdate() + datetime.timedelta(days=day)
    row = Rental.objects.create(
        customer=customer,
        status=status,
        starts_on=start,
        ends_on=start + datetime.timedelta(days=1),
    )
    for thing in items:
        row.lines.create(item=thing, quantity=1)
    return row


def course(slug, **fields):
    from courses.models import Course

    values = {"slug": slug, "title": slug.replace("-", " ").title(), "price": "90.00"}
    return Course.objects.create(**{**values, **fields})


def session(of, days=5, **fields):
    from courses.models import Session
    from django.utils import timezone

    starts_at = timezone.now() + datetime.timedelta(days=days)
    values = {"course": of, "starts_at": starts_at, "location": "Hall"}
    return Session.objects.create(**{**values, **fields})


def browser(user=None):
    from django.test import Client

    client = Client(raise_request_exception=False)
    if user is not None:
        client.force_login(user)
    return client


def rows_of(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data


def by_base(response):
    return "base.html" in {template.name for template in response.templates}


start()
lead = course("rope-lead", level="lead", title="Sharp End")
easy = course("easy", level="beginner", title="Easy Start")
slugged = course("alps", level="alpine", title="High Alps")
for n in range(23):
    session(lead, days=n + 1, location=f"Place-{n:02}", instructor=person(f"i{n}"))
session(easy, location="Old Quarry")
session(slugged, location="Glacier")
session(easy, days=-3, location="Past-Spot")
session(easy, cancelled=True, location="Cancelled-Spot")
client = browser()


def page(query=""):
    answer = client.get("/courses/sessions/" + query)
    need(answer.status_code == 200, f"/courses/sessions/{query} answers {answer.status_code}")
    return answer, answer.content.decode()


def shown(text):
    return set(re.findall(r"Place-\d\d|Old Quarry|Glacier|Past-Spot|Cancelled-Spot", text))


answer, text = page()
need(by_base(answer), "the page doesn't extend base.html")
need("<h1></h1>" not in text, "the page has no title")
need(len(shown(text)) == 20, f"{len(shown(text))} sessions are on the first page")
need("Place-00" in text and "Sharp End" in text, "the first session or its course is missing")
_, second = page("?page=2")
need(len(shown(second)) == 5 and not shown(second) & shown(text), "the second page is wrong")
both = shown(text) | shown(second)
need("Past-Spot" not in both and "Cancelled-Spot" not in both, "past or cancelled are shown")
_, text = page("?level=lead")
need(len(shown(text)) == 20 and all(s.startswith("Place") for s in shown(text)), "level is off")
links = [link.replace("&amp;", "&") for link in re.findall(r'href="([^"]*page=2[^"]*)"', text)]
need(links and all("level=lead" in link for link in links), f"paging loses the filter: {links}")
_, text = page("?level=beginner")
need(shown(text) == {"Old Quarry"}, f"level=beginner shows {shown(text)}")
_, text = page("?q=glac")
need(shown(text) == {"Glacier"}, f"search by location shows {shown(text)}")
_, text = page("?q=EASY")
need(shown(text) == {"Old Quarry"}, f"search by title shows {shown(text)}")
_, text = page("?q=glac&level=lead")
need(not shown(text), f"search and level together show {shown(text)}")
_, text = page("?q=&level=")
need(len(shown(text)) == 20, "empty filters hide something")
need(client.get("/courses/sessions/?level=nonsense").status_code < 500, "an unknown level crashes")
many, _, _ = queries(lambda: client.get("/courses/sessions/"))
few, _, _ = queries(lambda: client.get("/courses/sessions/?page=2"))
need(many - few <= 1, f"{many} queries for 20 sessions, {few} for 5")
_, text = page("?q=<script>x</script>")
need("<script>x" not in text, "the search is not escaped")
need(client.get("/courses/easy/").status_code == 200, "the course's page is gone")
need(client.get("/courses/").status_code == 200, "the courses' page is gone")
old_tests(OLD)
good()
