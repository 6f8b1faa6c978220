"""Anybody reads the seats, by screen and by kind, and nobody writes them."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start(DEBUG_PROPAGATE_EXCEPTIONS=False)
from apps.screenings.models import Seat  # noqa: E402
from matinee_making import OLD_TESTS, rows, screen, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

PAGE = "/api/seats/"
red, blue = screen(seats=3, name="Red"), screen(seats=2, name="Blue")
sofa = Seat.objects.create(screen=red, row="C", number=7, kind="sofa")
couch = Seat.objects.create(screen=blue, row="D", number=8, kind="sofa")
visitor = APIClient(raise_request_exception=False)
office = APIClient()
office.force_authenticate(user("office", is_staff=True, is_superuser=True))


def keys(query=""):
    page = visitor.get(PAGE + query)
    need(page.status_code == 200, f"{PAGE}{query} answers a visitor with {page.status_code}")
    return {row["id"] for row in rows(page)}


def of(**wanted):
    return set(Seat.objects.filter(**wanted).values_list("pk", flat=True))


need(keys() == of(), "the list is not of all seats")
need(keys(f"?screen={red.pk}") == of(screen=red), "?screen= shows other seats")
need(keys(f"?screen={blue.pk}") == of(screen=blue), "?screen= shows other seats")
need(keys("?kind=sofa") == {sofa.pk, couch.pk}, "?kind=sofa shows other seats")
need(keys(f"?kind=sofa&screen={red.pk}") == {sofa.pk}, "the filters don't work together")
need(keys(f"?kind=standard&screen={blue.pk}") == of(screen=blue) - {couch.pk}, "kind and screen")
for query in ("?kind=throne", "?screen=999999", "?screen=red"):
    page = visitor.get(PAGE + query)
    refused = page.status_code in (400, 404)
    need(
        refused or (page.status_code == 200 and not rows(page)),
        f"{query} answers {page.status_code}",
    )

one = f"{PAGE}{sofa.pk}/"
body = visitor.get(one)
need(body.status_code == 200, f"one seat answers {body.status_code}")
shown = {key: body.json().get(key) for key in ("id", "row", "number", "kind")}
need(shown == {"id": sofa.pk, "row": "C", "number": 7, "kind": "sofa"}, f"one is {body.json()}")
need("screen" in body.json(), "a seat does not say of which screen it is")
need(visitor.get(f"{PAGE}999999/").status_code == 404, "an unknown seat is not 404")
data = {"screen": red.pk, "row": "E", "number": 1, "kind": "sofa"}
before = list(Seat.objects.order_by("pk").values())
for method, page in (("post", PAGE), ("put", one), ("patch", one), ("delete", one)):
    for client, who in ((visitor, "a visitor"), (office, "the staff")):
        status = getattr(client, method)(page, data, format="json").status_code
        need(status in (401, 403, 405), f"{who} gets {status} for {method}")
need(list(Seat.objects.order_by("pk").values()) == before, "the seats changed")
few, _, _ = queries(lambda: visitor.get(PAGE))
for _ in range(6):
    screen(seats=2)
many, _, _ = queries(lambda: visitor.get(PAGE))
need(few == many, f"the list takes {few} queries for 2 screens, {many} for 8")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
