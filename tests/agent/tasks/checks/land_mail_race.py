# ruff: noqa: E402, F403, F405, N818
from looking_on import *

start()
from at_landing import *
from django.db import connection, transaction
from hire import services, tasks

calls = []


def spy(what):
    def apply_async(args=None, kwargs=None, **options):
        calls.append((what, *(args or ()), *(kwargs or {}).values()))
        need(not connection.in_atomic_block, f"{what} is queued inside the transaction")

    return apply_async


for name in ("send_confirmation", "send_cancellation"):
    getattr(tasks, name).apply_async = spy(name)
staff = user(staff=True)


class Stop(Exception):
    pass


o = outing()
services.confirm_outing(o, staff)
need(calls == [("send_confirmation", o.pk)], f"confirm_outing: {calls}")
o.refresh_from_db()
need(o.status == "confirmed" and o.handled_by == staff, "confirm_outing does not confirm")
calls.clear()
o = outing()
try:
    with transaction.atomic():
        services.confirm_outing(o, staff)
        raise Stop
except Stop:
    pass
need(calls == [], f"confirmation rolled back, but {calls}")
with transaction.atomic():
    services.confirm_outing(o, staff)
    need(calls == [], "queued before the outer transaction ends")
need(calls == [("send_confirmation", o.pk)], f"outer transaction: {calls}")
calls.clear()
s = station()
three = [outing(at=s, days=9) for _ in range(3)]
day = three[0].starts_at.date()
try:
    with transaction.atomic():
        services.cancel_day(s, day)
        raise Stop
except Stop:
    pass
need(calls == [], f"cancellation rolled back, but {calls}")
pks = services.cancel_day(s, day)
need(sorted(pks) == sorted(x.pk for x in three), f"cancel_day returns {pks}")
need(
    sorted(calls) == sorted(("send_cancellation", x.pk) for x in three),
    f"cancel_day of {[x.pk for x in three]}: {calls}",
)
calls.clear()
o = outing(crafts=[craft()])
r = post(client(o.renter.user), f"/api/v1/outings/{o.key}/confirm/")
need(
    r.status_code == 200 and calls == [("send_confirmation", o.pk)],
    f"over the API: {r.status_code} {calls}",
)
finish(PROJECT)
