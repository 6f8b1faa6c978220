"""The list of screenings takes as many queries for ten as for two, and says the same."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from apps.screenings.models import Screening  # noqa: E402
from django.utils import timezone  # noqa: E402
from matinee_making import OLD_TESTS, booking, film, rows, screen, screening, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

client, office = APIClient(), APIClient()
office.force_authenticate(user("office", is_staff=True))


def expected(row, left):
    return {
        "id": row.pk,
        "film": row.film_id,
        "title": row.film.title,
        "genres": sorted(genre.name for genre in row.film.genres.all()),
        "screen": row.screen_id,
        "screen_name": row.screen.name,
        "starts_at": timezone.localtime(row.starts_at).isoformat(),
        "price": f"{row.price:.2f}",
        "subtitled": row.subtitled,
        "seats_left": left,
    }


def one():
    """A screening of five seats: two are sold at once, one alone, one is free again."""
    row = screening(screen=screen(seats=5))
    booking(row, seats=2)
    booking(row, skip=2, status="collected")
    booking(row, skip=3, status="cancelled")
    return row


def listed():
    taken, page, sql = queries(lambda: client.get("/api/screenings/"))
    need(page.status_code == 200, f"the list answers {page.status_code}")
    return taken, rows(page), sql


first = one()
second = screening(film=film(genres=0), screen=screen(seats=0), subtitled=True)
lefts = {first.pk: 2, second.pk: 0}
few, _, _ = listed()
for _ in range(7):
    lefts[one().pk] = 2
# Another one in the same screen: its seats are its own.
again = screening(screen=first.screen, film=first.film)
booking(again, seats=4)
lefts[again.pk] = 1
many, body, sql = listed()
need(few == many, f"{few} queries for 2 screenings, {many} for 10, the last is {sql[-1]}")
need(many <= 8, f"the list takes {many} queries")
wanted = [expected(row, lefts[row.pk]) for row in Screening.objects.order_by("starts_at", "id")]
need(body == wanted, f"the list is not what it was:\n{body}\nbut should be\n{wanted}")
for row in (first, second, again):
    page = client.get(f"/api/screenings/{row.pk}/")
    need(page.status_code == 200, f"one screening answers {page.status_code}")
    need(page.json() == expected(row, lefts[row.pk]), f"one screening is {page.json()}")

new = film(genres=1)
data = {"film": new.pk, "screen": again.screen_id, "starts_at": "2092-01-02T18:00:00Z", "price": 9}
made = office.post("/api/screenings/", data, format="json")
need(made.status_code == 201, f"a new one answers {made.status_code}: {made.content}")
row = Screening.objects.get(film=new, price=9)
need(made.json() == expected(row, 5), f"the new one is {made.json()}")
changed = office.patch(f"/api/screenings/{again.pk}/", {"price": "8.00"}, format="json")
again.refresh_from_db()
need(changed.status_code == 200, f"a change answers {changed.status_code}")
need(changed.json() == expected(again, 1), f"the changed one is {changed.json()}")
gone = office.delete(f"/api/screenings/{row.pk}/")
need(gone.status_code == 204, f"delete answers {gone.status_code}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
