"""Ten calls of reroute an hour and user, nothing else is limited."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, start

start()
from parcelry_making import OLD_TESTS, client_of, depot, parcel, user, works  # noqa: E402
from parcels.models import Parcel  # noqa: E402

PAGE = "/api/v1/parcels/"
NOW = time.time()
one, other = user(), user()
clients = {who: client_of(who) for who in (one, other)}
parcels = {who: [parcel(who), parcel(who)] for who in clients}
at = depot()


def reroute(who, turn=0):
    place = f"{PAGE}{parcels[who][turn % 2].pk}/reroute/"
    return clients[who].post(place, {"street": f"S {turn}", "postcode": "9000"}, format="json")


def others(who, times):
    for turn in range(times):
        for page in (PAGE, f"{PAGE}{parcels[who][0].pk}/", "/api/v1/claims/", "/api/v1/depots/"):
            status = clients[who].get(page).status_code
            need(status == 200, f"{page} answers {status}")
        data = {
            "number": f"{who.pk}-{Parcel.objects.count()}",
            "depot": at.code,
            "recipient": "R",
            "street": "S",
            "postcode": "9000",
            "weight_g": 10,
        }
        status = clients[who].post(PAGE, data, format="json").status_code
        need(status == 201, f"parcel {turn} answers {status}")
        status = client_of().get(f"/api/v1/track/{parcels[who][0].number}/").status_code
        need(status == 200, f"the tracking answers {status}")


with mock.patch("time.time", return_value=NOW):
    others(one, 15)
    for turn in range(10):
        status = reroute(one, turn).status_code
        need(status == 200, f"call {turn + 1} of reroute answers {status}")
    for turn in range(10, 12):
        status = reroute(one, turn).status_code
        need(status == 429, f"call {turn + 1} of reroute answers {status}")
    need(Parcel.objects.filter(street="S 9").exists(), "the tenth call did nothing")
    need(not Parcel.objects.filter(street="S 10").exists(), "a refused call did something")
    others(one, 3)
    need(reroute(other).status_code == 200, "another user is limited, too")
with mock.patch("time.time", return_value=NOW + 1800):
    status = reroute(one, 12).status_code
    need(status == 429, f"after half an hour reroute answers {status}")
with mock.patch("time.time", return_value=NOW + 3700):
    status = reroute(one, 13).status_code
    need(status == 200, f"after more than an hour reroute answers {status}")
status = client_of().post(f"{PAGE}{parcels[one][0].pk}/reroute/", {}).status_code
need(status in (401, 403), f"reroute answers a visitor with {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
