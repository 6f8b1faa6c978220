"""Berths: everybody who is signed in reads them, staff alone changes them, by any route."""

from at_quayside import OLD_TESTS, Berth, berth, skipper, vessel
from checking import good, need, old_tests
from rest_framework.test import APIClient

one = berth()
page = f"/api/berths/{one.pk}/"
body = {
    "pontoon": one.pontoon_id,
    "number": 31,
    "length": "7.0",
    "nightly_rate": "19.00",
    "state": "open",
}
writes = [
    ("post", "/api/berths/", body),
    ("put", page, body),
    ("patch", page, {"nightly_rate": "0.00"}),
    ("post", f"{page}close/", {}),
    ("delete", page, None),
]


def send(client, method, path, data):
    return getattr(client, method)(path, data, format="json").status_code


user = skipper()
client = APIClient()
client.force_authenticate(user)
for method, path, data in writes:
    status = send(client, method, path, data)
    need(status == 403, f"a skipper's {method} of {path} answers {status}")
now = Berth.objects.get()
need((now.nightly_rate, now.state, now.number) == (25, "open", one.number), "the berth changed")
for path in ("/api/berths/", page, "/api/berths/free/"):
    answer = client.get(path)
    need(answer.status_code == 200, f"a skipper's get of {path} answers {answer.status_code}")
    need(f"Q{one.number}" in answer.content.decode(), f"{path} does not show the berth")
need(client.options("/api/berths/").status_code == 200, "OPTIONS is refused")

visitor = APIClient()
for method, path, data in [("get", "/api/berths/", None), ("get", page, None), *writes]:
    status = send(visitor, method, path, data)
    need(status in (401, 403), f"a visitor's {method} of {path} answers {status}")

body_of_vessel = {"name": "Tern", "registration": "Q-1", "length": "6.0"}
status = send(client, "post", "/api/vessels/", body_of_vessel)
need(status == 201, f"a skipper can't add a vessel any more: {status}")
asked = {"vessel": vessel(user).pk, "berth": one.pk}
asked |= {"arrives_on": "2031-06-01", "leaves_on": "2031-06-03"}
status = send(client, "post", "/api/bookings/", asked)
need(status == 201, f"a skipper can't book any more: {status}")

other = berth()
office = APIClient()
office.force_authenticate(skipper(is_staff=True))
page = f"/api/berths/{other.pk}/"
need(send(office, "post", "/api/berths/", body) == 201, "staff can't add a berth")
need(send(office, "put", page, {**body, "number": 32}) == 200, "staff can't put a berth")
need(send(office, "patch", page, {"number": 33}) == 200, "staff can't patch a berth")
need(send(office, "post", f"{page}close/", {}) == 200, "staff can't close a berth")
need(Berth.objects.get(pk=other.pk).state == "closed", "the berth is not closed")
need(office.get(page).status_code == 200, "staff can't read a berth")
need(send(office, "delete", page, None) == 204, "staff can't delete a berth")
old_tests(OLD_TESTS)
good()
