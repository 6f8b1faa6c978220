# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from unittest import mock

from django.db import connection, transaction
from rides import services
from rides.models import Ride
from rides.tasks import notify_driver

north = clinic("North")
dora, d = user("dora", "dispatchers"), driver("dan", vehicle("CL 1"))
calls = []


def sent(*args, **kwargs):
    given = list(args[0] if args and args[0] is not None else kwargs.get("args") or [])
    given += list((args[1] if len(args) > 1 and args[1] else kwargs.get("kwargs") or {}).values())
    calls.append((given, connection.in_atomic_block))


with mock.patch.object(notify_driver, "apply_async", side_effect=sent):
    r = ride(patient(north))
    services.assign_ride(r, d, dora)
    need(len(calls) == 1, f"an assignment sends {len(calls)} messages")
    need(calls[0][0] == [r.pk], f"the task gets {calls[0][0]} instead of the id of the ride")
    need(not calls[0][1], "the task is started inside the transaction")
    now = Ride.objects.get(pk=r.pk)
    need(
        (now.driver, now.vehicle, now.status) == (d, d.vehicle, "assigned")
        and now.changes.count() == 1,
        "the ride is not assigned",
    )
    calls.clear()
    r = ride(patient(north))
    try:
        with transaction.atomic():
            services.assign_ride(r, d, dora)
            raise KeyError
    except KeyError:
        pass
    need(not calls, "a message is sent though the transaction around it was rolled back")
    r = ride(patient(north))
    with transaction.atomic():
        services.assign_ride(r, d, dora)
        need(not calls, "a message is sent before the outer transaction is committed")
    need([c[0] for c in calls] == [[r.pk]], "no message after the outer transaction")
    calls.clear()
    r = ride(patient(north), status="completed")
    try:
        services.assign_ride(r, d, dora)
        fail("a completed ride can be assigned")
    except services.RideError:
        pass
    need(not calls, "a message is sent though the ride could not be assigned")
    need(
        Ride.objects.get(pk=r.pk).driver is None,
        "a failed assignment leaves the driver on the ride",
    )
    answer = api(dora).post(f"/api/rides/{ride(patient(north)).pk}/assign/", {"driver": d.pk})
    status(answer, 200, "assign by the API")
    need(len(calls) == 1, "no message by the API")
finish()
