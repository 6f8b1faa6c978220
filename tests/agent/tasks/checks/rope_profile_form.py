# ruff: noqa: F403, F405
"""/account/edit/ changes one's own phone and emergency contact."""

from __future__ import annotations

import datetime

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
mia, otto = person("mia", phone="123"), person("otto", phone="999")
client = browser(mia)
answer = client.get("/account/edit/")
need(answer.status_code == 200, f"/account/edit/ answers {answer.status_code}")
text = answer.content.decode()
need("csrfmiddlewaretoken" in text and 'name="phone"' in text, "there is no form")
need('name="emergency_contact"' in text, "the emergency contact is not in the form")
need('name="kind"' not in text, "the kind can be changed")
need(by_base(answer), "the page doesn't extend base.html")
need("Ropeworks</title>" in text and "<h1></h1>" not in text, "the page has no title")
need('value="123"' in text, "the form doesn't show what is stored")


def post(**data):
    answer = client.post("/account/edit/", {"emergency_contact": "Ann", **data})
    mia.profile.refresh_from_db()
    return answer


for wrong in ("call me", "0660/123", "12+34", "++43 1", "0660-1"):
    answer = post(phone=wrong)
    need(answer.status_code == 200, f"phone {wrong!r} answers {answer.status_code}")
    need(mia.profile.phone == "123", f"phone {wrong!r} was stored")
answer = post(phone="+43 660 1234", kind="team", user=otto.pk)
need(
    answer.status_code == 302 and answer["Location"].endswith("/account/"),
    f"after saving: {answer.status_code} {answer.get('Location')}",
)
need(mia.profile.phone == "+43 660 1234", "the phone isn't stored")
need(mia.profile.emergency_contact == "Ann", "the emergency contact isn't stored")
need(mia.profile.kind == "guest", "one can make oneself a team member")
need(post(phone="0660 77").status_code == 302, "a phone without plus is refused")
need(post(phone="").status_code == 302 and mia.profile.phone == "", "no phone is refused")
otto.profile.refresh_from_db()
need(otto.profile.phone == "999", "another's profile changed")
for answer in (browser().get("/account/edit/"), browser().post("/account/edit/", {"phone": "1"})):
    need(answer.status_code == 302 and "/login/" in answer["Location"], "no login needed")
need("/account/edit/" in client.get("/account/").content.decode(), "/account/ has no link to it")
no_missing_migrations()
old_tests(OLD)
good()
