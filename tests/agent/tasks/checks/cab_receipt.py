# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from django.utils import timezone

rita, mira = user(), driver()
r = ride(rider=rita, driver=mira, status="finished", fare_cents=1234, finished_at=timezone.now())
running = ride(rider=rita, driver=mira, status="assigned")


def get(who, pk):
    return api(who).get(f"/api/v1/rides/{pk}/receipt/")


keys = {"reference", "rider", "pickup", "dropoff", "finished_at", "fare_cents", "payment_method"}
for who in (rita, mira.user, dispatcher(), boss()):
    got = get(who, r.pk)
    need(got.status_code == 200, f"{who.role} of this ride gets {got.status_code}")
    need(
        set(got.json()) == keys and got.json()["fare_cents"] == 1234, f"the receipt is {got.json()}"
    )
    need(get(who, running.pk).status_code == 404, "a receipt of a ride that isn't finished")
missing = get(user(), 987654)
need(missing.status_code == 404, "a ride that doesn't exist")
nobody = ride(status="finished", fare_cents=5)
for who in (user(), driver().user, user(is_staff=True)):
    got = get(who, r.pk)
    need(got.status_code == 404, f"a foreign {who.role} gets {got.status_code}")
    need(
        got.json() == missing.json(),
        f"the 404 of a foreign ride isn't that of a missing one: {got.json()} {missing.json()}",
    )
    need(get(who, nobody.pk).status_code == 404, f"a foreign {who.role} gets a ride without driver")
need(
    get(rita, nobody.pk).status_code == 404 and get(mira.user, nobody.pk).status_code == 404,
    "somebody else's",
)
need(get(None, r.pk).status_code in (401, 403), "a visitor")
finish("coopcab")
