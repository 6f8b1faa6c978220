# ruff: noqa: E501, F401, F405
"""Rows for the checks of parcelline."""

import datetime
import itertools
import json

import looking_on
from looking_on import *  # noqa: F403

_n = itertools.count(1)
V1 = "/api/v1"


def start(**kw):
    looking_on.start("parcelline.settings.dev", **kw)


def done():
    finish("parcelline")


def user(*groups, **kw):
    from django.contrib.auth.models import Group, User

    u = User.objects.create_user(f"u{next(_n)}", password="parcel", **kw)
    for g in groups:
        u.groups.add(Group.objects.get_or_create(name=g)[0])
    return u


def staff():
    return user(is_staff=True)


def dispatcher():
    return user("dispatchers")


def customer(company=None):
    from apps.accounts.models import Customer

    return Customer.objects.create(user=user(), company=company or f"Company {next(_n)}")


def depot(**kw):
    from apps.depots.models import Depot

    n = next(_n)
    return Depot.objects.create(
        **{"code": f"D{n}", "name": f"Depot {n}", "city": "Kiel", "capacity": 10, **kw}
    )


def shipment(c=None, **kw):
    from apps.shipments.models import Shipment

    return Shipment.objects.create(
        reference=f"R{next(_n)}",
        customer=c or customer(),
        origin=depot(),
        destination=depot(),
        **kw,
    )


def event(s, minutes=0, **kw):
    from apps.shipments.models import TrackingEvent

    at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(minutes=minutes)
    return TrackingEvent.objects.create(
        **{"shipment": s, "kind": "scanned", "happened_at": at, **kw}
    )


def invoice(c=None, **kw):
    from apps.billing.models import Invoice

    return Invoice.objects.create(
        number=f"N{next(_n)}",
        customer=c or customer(),
        issued_on=datetime.date(2026, 1, 1),
        amount_cents=100,
        **kw,
    )


def api(u=None):
    from rest_framework.test import APIClient

    c = APIClient(raise_request_exception=False)
    if u is not None:
        c.force_login(u)
    return c


def call(c, method, path, data=None, status=200, **kw):
    response = getattr(c, method)(
        V1 + path, data, **({"format": "json"} if method != "get" else {}), **kw
    )
    want = status if isinstance(status, tuple) else (status,)
    need(
        response.status_code in want,
        f"{method.upper()} {path} {data or ''} gives {response.status_code}, not {want}: {response.content[:200]}",
    )
    return response
