"""Each error of the API is application/problem+json; what it said before is still said."""

from at_quayside import OLD_TESTS, Booking, berth, booking, skipper, vessel
from checking import good, need, old_tests
from rest_framework.test import APIClient

user = skipper()
mine = vessel(user)
place = berth()
taken = booking(mine, place)
client = APIClient()
client.force_authenticate(user)
visitor = APIClient()
asked = {"vessel": mine.pk, "berth": place.pk}
asked |= {"arrives_on": str(taken.arrives_on), "leaves_on": str(taken.leaves_on)}
backwards = {**asked, "leaves_on": "2031-02-01"}


def is_problem(what, answer, status, *texts):
    need(answer.status_code == status, f"{what} answers {answer.status_code}, not {status}")
    kind = answer.headers.get("Content-Type", "")
    need(kind.split(";")[0] == "application/problem+json", f"{what} is {kind}")
    body = answer.json()
    need(isinstance(body, dict), f"{what} is {body}")
    need(body.get("status") == status, f"{what}: status is {body.get('status')!r}")
    title = body.get("title")
    need(isinstance(title, str) and title, f"{what}: the title is {title!r}")
    need(isinstance(body.get("type", "about:blank"), str), f"{what}: type is {body['type']!r}")
    need(isinstance(body.get("detail", ""), str), f"{what}: detail is {body.get('detail')!r}")
    for text in texts:
        need(text in answer.content.decode(), f"{what} no longer says {text!r}: {body}")
    return answer


json = "application/json"
answer = is_problem("a visitor's list", visitor.get("/api/bookings/"), 401)
need("WWW-Authenticate" in answer.headers, "WWW-Authenticate is gone")
is_problem("an unknown booking", client.get("/api/bookings/999999/"), 404)
is_problem("an unknown berth", client.get("/api/berths/999999/"), 404)
answer = is_problem("a post to pontoons", client.post("/api/pontoons/", {}, format="json"), 405)
need("Allow" in answer.headers, "Allow is gone")
is_problem(
    "an empty booking",
    client.post("/api/bookings/", {}, format="json"),
    400,
    '"vessel"',
    '"arrives_on"',
    "This field is required.",
)
is_problem(
    "a booking that ends before it starts",
    client.post("/api/bookings/", backwards, format="json"),
    400,
    "leaves_on",
    "Leave after you arrive.",
)
is_problem("bad JSON", client.generic("POST", "/api/bookings/", "{", content_type=json), 400)
is_problem("a text", client.generic("POST", "/api/vessels/", "x", content_type="text/plain"), 415)
is_problem(
    "a wrong password",
    visitor.post("/api/sign-in/", {"username": user.username, "password": "no"}, format="json"),
    400,
    "Wrong user name or password.",
)
is_problem(
    "a berth that is taken",
    client.post("/api/bookings/", asked, format="json"),
    409,
    "The berth is taken on one of these nights.",
)
need(Booking.objects.count() == 1, "a booking of a taken berth was stored")
cancel = f"/api/bookings/{taken.pk}/cancel/"
answer = client.post(cancel)
need(answer.status_code == 200, f"cancelling answers {answer.status_code}")
is_problem("cancelling once more", client.post(cancel), 409, "already cancelled")

for path in ("/api/bookings/", "/api/berths/", "/api/occupancy/", "/api/me/"):
    answer = client.get(path)
    kind = answer.headers["Content-Type"].split(";")[0]
    need((answer.status_code, kind) == (200, json), f"{path} is {answer.status_code} {kind}")
answer = client.post("/api/bookings/", asked, format="json")
need(answer.status_code == 201, f"booking answers {answer.status_code}")
need(answer.headers["Content-Type"].split(";")[0] == json, "a new booking is not plain JSON")
old_tests(OLD_TESTS)
good()
