# ruff: noqa: E501, N818, SIM115, UP031
"""Shared by the checks: sets Django up in the current folder, makes rows, looks that the rest still works."""

import io
import itertools
import os
import re
import subprocess
import sys
import traceback
from datetime import timedelta
from decimal import Decimal

sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
for _name in ("DJANGO_SECRET_KEY", "EMAIL_HOST_PASSWORD", "PAYMENT_API_KEY"):
    os.environ.setdefault(
        _name, "check-value-of-%s-0123456789abcdefghijklmnopqrstuvwxyz" % _name.lower()
    )
sys.path.insert(0, os.getcwd())
_counter = itertools.count(1)


class Wrong(Exception):
    pass


def wrong(text):
    raise Wrong(text)


def need(condition, text):
    if not condition:
        raise Wrong(text)


def run(function, setup_django=True):
    try:
        if setup_django:
            setup()
        function()
    except Wrong as error:
        print("WRONG: %s" % error)
        sys.exit(1)
    except SystemExit as error:
        print("WRONG: stopped with %s" % error)
        sys.exit(1)
    except BaseException as error:
        traceback.print_exc()
        print("WRONG: %s: %s" % (type(error).__name__, error))
        sys.exit(1)
    print("ok")
    sys.exit(0)


def setup():
    text = open("manage.py").read()
    module = re.search(r"DJANGO_SETTINGS_MODULE[\"'],\s*[\"']([\w.]+)", text)
    os.environ.setdefault(
        "DJANGO_SETTINGS_MODULE", module.group(1) if module else "evently.settings"
    )
    from django.conf import settings

    settings.DATABASES["default"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.SECURE_SSL_REDIRECT = False
    import django

    django.setup()
    import logging

    logging.disable(logging.CRITICAL)
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    setup_test_environment(debug=False)
    call_command("migrate", verbosity=0, interactive=False)


def client(user=None):
    from django.test import Client

    result = Client(raise_request_exception=False)
    if user is not None:
        result.force_login(user)
    return result


def queries(function):
    """The SQL that function runs, and what it returned."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        result = function()
    return [row["sql"] for row in captured.captured_queries], result


def user(**kwargs):
    from django.contrib.auth import get_user_model

    n = next(_counter)
    kwargs.setdefault("username", "person%d" % n)
    kwargs.setdefault("email", "person%d@example.com" % n)
    kwargs.setdefault("password", "pass-word-77")
    return get_user_model().objects.create_user(**kwargs)


def admin():
    return user(is_staff=True, is_superuser=True)


def organiser(**kwargs):
    from accounts.models import Organiser

    kwargs.setdefault("user", None)
    kwargs["user"] = kwargs["user"] or user()
    kwargs.setdefault("name", "Company%d" % next(_counter))
    return Organiser.objects.create(**kwargs)


def venue(**kwargs):
    from events.models import Venue

    kwargs.setdefault("name", "Hall%d" % next(_counter))
    kwargs.setdefault("city", "Town%d" % next(_counter))
    return Venue.objects.create(**kwargs)


def event(**kwargs):
    from django.utils import timezone
    from events.models import Event

    if "organiser" not in kwargs:
        kwargs["organiser"] = organiser()
    if "venue" not in kwargs:
        kwargs["venue"] = venue()
    kwargs.setdefault("title", "Happening%d" % next(_counter))
    kwargs.setdefault("starts_at", timezone.now() + timedelta(days=20))
    kwargs.setdefault("status", "published")
    return Event.objects.create(**kwargs)


def ticket_type(**kwargs):
    from events.models import TicketType

    if "event" not in kwargs:
        kwargs["event"] = event()
    kwargs.setdefault("name", "Seat%d" % next(_counter))
    kwargs.setdefault("price", Decimal("20.00"))
    kwargs.setdefault("quantity", 100)
    return TicketType.objects.create(**kwargs)


def order(customer=None, ticket=None, quantity=1, **kwargs):
    from orders.models import Attendee, Order, OrderLine

    customer = customer or user()
    ticket = ticket or ticket_type()
    made = Order.objects.create(customer=customer, **kwargs)
    line = OrderLine.objects.create(
        order=made, ticket_type=ticket, quantity=quantity, unit_price=ticket.price
    )
    for _ in range(quantity):
        Attendee.objects.create(line=line, name="Guest%d" % next(_counter), email=customer.email)
    return made


def review(**kwargs):
    from events.models import Review

    if "event" not in kwargs:
        kwargs["event"] = event()
    if "author" not in kwargs:
        kwargs["author"] = user()
    kwargs.setdefault("rating", 4)
    return Review.objects.create(**kwargs)


def is_login(response):
    return response.status_code == 302 and "/accounts/login/" in response["Location"]


def status(response, wanted, what):
    wanted = wanted if isinstance(wanted, (tuple, list)) else (wanted,)
    need(
        response.status_code in wanted,
        "%s answers %s, not %s" % (what, response.status_code, wanted),
    )
    return response


def patch(who, url, data):
    return who.patch(url, data, content_type="application/json")


def post(who, url, data=None):
    return who.post(url, data or {}, content_type="application/json")


def rows(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) and "results" in data else data


def own_tests(folder=None):
    """Runs the project's tests; (passed, the output's end)."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder or os.getcwd(),
        capture_output=True,
        text=True,
        timeout=300,
        env={key: value for key, value in os.environ.items() if key != "DJANGO_SETTINGS_MODULE"},
    )
    return done.returncode == 0, (done.stdout + done.stderr)[-1200:]


def nothing_broken(tests=True):
    """What the untouched project does right must still be so."""
    from django.core.cache import cache
    from django.core.management import call_command
    from django.utils import timezone

    cache.clear()
    call_command("check", stdout=io.StringIO())
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    except SystemExit:
        wrong("models and migrations differ (makemigrations --check)")
    kind = ticket_type(event=event(starts_at=timezone.now() + timedelta(days=1)))
    one = order(ticket=kind, note="close to the stage")
    other = order(ticket=kind)
    customer, stranger, staff = client(one.customer), client(user()), client(admin())
    boss = client(kind.event.organiser.user)
    page = status(client().get("/events/"), 200, "/events/")
    need(kind.event.title in page.content.decode(), "/events/ no longer shows the event")
    status(client().get("/events/%d/" % kind.event.pk), 200, "an event's page")
    need(is_login(client().get("/orders/")), "/orders/ does not send to the login any more")
    page = status(customer.get("/orders/"), 200, "/orders/").content.decode()
    need(
        "/orders/%d/" % one.pk in page and "/orders/%d/" % other.pk not in page,
        "/orders/ shows other orders than before",
    )
    page = status(
        customer.get("/orders/%d/" % one.pk), 200, "the customer's own order"
    ).content.decode()
    need("close to the stage" in page, "the order page lacks its note")
    status(staff.get("/orders/%d/" % one.pk), 200, "an order for staff")
    status(customer.get("/venues/"), 200, "/venues/")
    status(boss.get("/organiser/"), 200, "/organiser/")
    status(boss.get("/organiser/sales/"), 200, "/organiser/sales/")
    status(
        boss.get("/events/%d/edit/" % kind.event.pk), 200, "the organiser's own event's edit page"
    )
    status(
        client(organiser().user).get("/events/%d/edit/" % kind.event.pk),
        404,
        "another organiser's edit page",
    )
    status(client().get("/api/orders/"), (401, 403), "/api/orders/ without login")
    need(
        [row["id"] for row in rows(status(customer.get("/api/orders/"), 200, "/api/orders/"))]
        == [one.pk],
        "/api/orders/ gives other orders than before",
    )
    status(stranger.get("/api/orders/%d/" % one.pk), 404, "another's order in the API")
    status(customer.get("/api/events/"), 200, "/api/events/")
    status(customer.get("/api/events/%d/" % kind.event.pk), 200, "/api/events/<id>/")
    status(
        patch(stranger, "/api/events/%d/" % kind.event.pk, {"title": "x"}),
        403,
        "PATCH of another's event",
    )
    status(
        patch(boss, "/api/events/%d/" % kind.event.pk, {"description": "x"}),
        200,
        "PATCH of one's own event",
    )
    status(customer.get("/api/events/%d/availability/" % kind.event.pk), 200, "availability")
    status(boss.get("/api/me/organiser/"), 200, "/api/me/organiser/")
    for url in (
        "/admin/",
        "/admin/events/event/",
        "/admin/orders/order/",
        "/admin/orders/attendee/",
        "/admin/accounts/organiser/",
    ):
        status(staff.get(url), 200, url)
    response = customer.post(
        "/orders/checkout/%d/" % kind.event.pk, {"ticket_type": kind.pk, "quantity": 1}
    )
    status(response, 302, "the checkout")
    if tests:
        passed, output = own_tests()
        need(passed, "the project's own tests fail:\n" + output)


def requirement(pattern):
    text = open("requirements.txt").read().lower()
    need(re.search(pattern, text), "requirements.txt lacks the package")


def related_field(model, name):
    from django.core.exceptions import FieldDoesNotExist

    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        wrong("%s has no field %s" % (model.__name__, name))


def model(label):
    from django.apps import apps

    try:
        return apps.get_model(label)
    except LookupError:
        wrong("there is no model %s" % label)


def derives(cls):
    from common.models import TimeStampedModel

    need(
        issubclass(cls, TimeStampedModel),
        "%s does not derive from TimeStampedModel, as README wants it" % cls.__name__,
    )
