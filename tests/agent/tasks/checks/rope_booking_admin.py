# ruff: noqa: E402, F403, F405
"""Bookings in the admin."""

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
from django.contrib import admin

Booking = model("courses", "Booking")
need(Booking in admin.site._registry, "Booking isn't in the admin")
root = person("root", is_superuser=True, is_staff=True)
client = browser(root)
URL = "/admin/courses/booking/"
lead, easy = course("sharp-end"), course("easy-start")


def more(first, last):
    for n in range(first, last):
        of = course(f"course-{n}")
        Booking.objects.create(session=session(of, days=n + 1), customer=person(f"cust{n:02}"))


more(0, 2)
client.get(URL)
few, _, _ = queries(lambda: client.get(URL))
more(2, 9)
Booking.objects.create(session=session(lead), customer=person("zora"), status="cancelled")
many, answer, _ = queries(lambda: client.get(URL))
need(answer.status_code == 200, f"the list answers {answer.status_code}")
need(many <= few, f"{few} queries for 2 bookings, {many} for 10")
text = answer.content.decode()
for wanted in ("cust03", "zora", "Sharp End", "Cancelled"):
    need(wanted in text, f"the list doesn't show {wanted}")
columns = set(re.findall(r"column-(\w+)", text))
need(len(columns) >= 4, f"the list has the columns {columns}")
changelist = answer.context["cl"]


def found(query):
    answer = client.get(URL + query)
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    return sorted(b.customer.username for b in answer.context["cl"].result_list)


need(changelist.has_filters and "status" in str(changelist.list_filter), "no filter by status")
need(found("?status__exact=cancelled") == ["zora"], "the filter by status is off")
need(found("?q=cust03") == ["cust03"], f"search by customer finds {found('?q=cust03')}")
need(found("?q=Sharp") == ["zora"], f"search by course finds {found('?q=Sharp')}")
one = Booking.objects.get(customer__username="zora")
form = client.get(f"{URL}{one.pk}/change/")
need(form.status_code == 200, f"the form answers {form.status_code}")
need('name="booked_at' not in form.content.decode(), "booked_at can be changed")
readonly = admin.site._registry[Booking].get_readonly_fields(form.wsgi_request, one)
need("booked_at" in readonly, "booked_at isn't shown in the form")
need(client.get(URL + "add/").status_code == 200, "no adding")
old_tests(OLD)
good()
