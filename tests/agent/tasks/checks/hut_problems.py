"""Each error of the API is a problem document."""

from checking import good, need, no_missing_migrations, old_tests, start

start("config.settings.test")
from hutbook_making import (  # noqa: E402
    API,
    OLD_TESTS,
    booking,
    client_of,
    hut,
    user,
    wish,
    works,
)

where, who = hut(beds=1), user()
cancelled = booking(who, status="cancelled")
own, visitor = client_of(who), client_of()


def post(client, url, data):
    return client.post(f"{API}{url}", data, format="json")


def get(client, url):
    return client.get(f"{API}{url}")


bad_person = {**wish(where), "people": [{"name": "A", "age": "old"}]}
CASES = {
    "an unknown hut": (get(visitor, "huts/nope/"), 404, ""),
    "a foreign booking": (get(own, f"bookings/{booking().pk}/"), 404, ""),
    "a visitor at the bookings": (get(visitor, "bookings/"), 401, ""),
    "a strange token": (
        client_of().get(f"{API}auth/me/", HTTP_AUTHORIZATION="Token abc"),
        401,
        "",
    ),
    "a wrong method": (own.delete(f"{API}regions/"), 405, ""),
    "no night": (get(visitor, f"huts/{where.slug}/free/"), 400, "night has to be a date"),
    "an empty booking": (post(own, "bookings/", {}), 400, "arrival"),
    "a bad person": (post(own, "bookings/", bad_person), 400, "age"),
    "an early departure": (
        post(own, "bookings/", wish(where, departure="2027-08-01")),
        400,
        "Stay a night at least.",
    ),
    "a full hut": (post(own, "bookings/", wish(where)), 400, "There are not enough beds."),
    "cancelled twice": (
        post(own, f"bookings/{cancelled.pk}/cancel/", {}),
        409,
        "It is cancelled already.",
    ),
    "six stars": (post(own, "reviews/", {"hut": where.slug, "stars": 6}), 400, "stars"),
    "no JSON": (
        own.post(f"{API}reviews/", "{", content_type="application/json"),
        400,
        "",
    ),
    "XML": (own.post(f"{API}reviews/", "<a/>", content_type="text/xml"), 415, ""),
    "a wrong login": (post(visitor, "auth/token/", {"username": "x", "password": "y"}), 400, ""),
    "an empty login": (post(visitor, "auth/token/", {}), 400, "username"),
}
for name, (answer, status, text) in CASES.items():
    need(answer.status_code == status, f"{name} answers {answer.status_code}")
    kind = answer.headers["Content-Type"].split(";")[0]
    need(kind == "application/problem+json", f"{name} is answered as {kind}")
    data = answer.json()
    need(isinstance(data, dict), f"{name} is answered with {data}")
    need(data.get("status") == answer.status_code, f"{name} has the status of {data}")
    need(isinstance(data.get("title"), str) and data["title"], f"{name} has no title: {data}")
    need(isinstance(data.get("type", ""), str), f"{name} has a strange type: {data}")
    need(isinstance(data.get("detail", ""), str), f"{name} has a detail that is no text: {data}")
    need(text in answer.content.decode(), f"{name} does not say {text!r}: {data}")
    if status == 401:
        need("WWW-Authenticate" in answer.headers, f"{name} has no WWW-Authenticate anymore")
answer = get(visitor, "huts/")
need(answer.headers["Content-Type"].startswith("application/json"), "a good answer changed")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
