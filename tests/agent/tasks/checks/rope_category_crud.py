# ruff: noqa: E402, F403, F405
"""Categories by the API: partners read, the desk writes."""

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
from gear.models import Category

URL = "/partner/v1/categories/"
gear(1)
ropes = Category.objects.get(slug="ropes")
partner, desk = browser(person("part", "Partners")), browser(person("dora", "Desk"))
JSON = "application/json"
new = {"name": "Shoes", "slug": "shoes", "position": 3}
answer = partner.get(URL)
need(answer.status_code == 200, f"{URL} answers {answer.status_code}")
need([row["slug"] for row in rows_of(answer)] == ["ropes"], "the list is wrong")
one = f"{URL}{ropes.pk}/"
need(partner.get(one).status_code == 200, "partners can't read one")
for who, code in ((partner, 403), (browser(person("mia")), 403), (browser(), 401)):
    need(who.post(URL, new, JSON).status_code == code, f"creating should be {code}")
    need(who.patch(one, {"name": "x"}, JSON).status_code == code, f"changing should be {code}")
    need(who.delete(one).status_code == code, f"deleting should be {code}")
need(browser(person("otto")).get(URL).status_code == 403, "customers read the API")
need(browser().get(URL).status_code == 401, "strangers read the API")
answer = desk.post(URL, new, JSON)
need(answer.status_code == 201, f"creating answers {answer.status_code} {answer.content[:200]}")
shoes = Category.objects.get(slug="shoes")
need((shoes.name, shoes.position) == ("Shoes", 3), "wrong values are stored")
need(desk.post(URL, new, JSON).status_code == 400, "the same slug again isn't 400")
need(desk.post(URL, {"slug": "x"}, JSON).status_code == 400, "no name isn't 400")
path = f"{URL}{shoes.pk}/"
need(desk.patch(path, {"name": "Boots"}, JSON).status_code == 200, "the desk can't change")
shoes.refresh_from_db()
need(shoes.name == "Boots", "the change isn't stored")
need(desk.put(path, {**new, "name": "Shoes2"}, JSON).status_code == 200, "no PUT")
answer = desk.delete(one)
need(answer.status_code == 409, f"deleting one with items answers {answer.status_code}")
need(Category.objects.filter(pk=ropes.pk).exists(), "it was deleted")
need(desk.delete(path).status_code == 204, "the desk can't delete")
need(not Category.objects.filter(pk=shoes.pk).exists(), "it is still there")
need(partner.get("/partner/v1/items/").status_code == 200, "the items are gone")
old_tests(OLD)
good()
