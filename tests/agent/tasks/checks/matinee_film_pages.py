"""The films come in pages of 20, or of `page_size` up to 100; the other lists are whole."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from apps.films.models import Film  # noqa: E402
from matinee_making import OLD_TESTS, booking, film, screening, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

PAGE = "/api/films/"
for _ in range(25):
    booking(screening())
Film.objects.bulk_create(Film(title=f"Copy {n:03}", minutes=n + 1) for n in range(100))
wanted = list(Film.objects.order_by("title", "id").values_list("pk", flat=True))
client, office = APIClient(), APIClient()
office.force_authenticate(user("office", is_staff=True))


def page(path):
    answer = client.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    body = answer.json()
    need(isinstance(body, dict) and "results" in body, f"{path} has no pages")
    return body, [row["id"] for row in body["results"]]


def all_of(path):
    seen, sizes = [], []
    while path:
        body, keys = page(path)
        seen += keys
        sizes.append(len(keys))
        path = body.get("next")
        need(len(sizes) < 50, "the pages have no end")
    return seen, sizes


seen, sizes = all_of(PAGE)
need(sizes == [20] * 6 + [5], f"the pages are of {sizes}")
need(seen == wanted, "the pages are not of all films in their order")
need(page(f"{PAGE}?page=2")[1] == wanted[20:40], "?page=2 is not the second page")
seen, sizes = all_of(f"{PAGE}?page_size=50")
need(sizes == [50, 50, 25], f"with page_size=50 the pages are of {sizes}")
need(seen == wanted, "the pages of 50 are not of all films in their order")
need(len(page(f"{PAGE}?page_size=100")[1]) == 100, "page_size=100 is not granted")
size = len(page(f"{PAGE}?page_size=500")[1])
need(size == 100, f"with page_size=500 a page is of {size}")
body = page(PAGE)[0]
need(set(body["results"][0]) >= {"id", "title", "genres", "distributor"}, "the films changed")
one = client.get(f"{PAGE}{wanted[-1]}/")
need(one.status_code == 200 and one.json()["id"] == wanted[-1], "one film is broken")
made = office.post(PAGE, {"title": film().title, "minutes": 80}, format="json")
need(made.status_code == 201, f"a new film answers {made.status_code}")
for other in ("/api/screenings/", "/api/bookings/"):
    answer = office.get(f"{other}")
    need(answer.status_code == 200, f"{other} answers {answer.status_code}")
    need(isinstance(answer.json(), list), f"{other} is no list any more")
    need(len(answer.json()) == 25, f"{other} has {len(answer.json())} of 25 rows")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
