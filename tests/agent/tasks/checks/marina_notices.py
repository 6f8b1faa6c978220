"""The published notices can be read by everybody."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from datetime import UTC, datetime, timedelta  # noqa: E402

from django.utils import timezone  # noqa: E402
from marina_making import OLD_TESTS, api_of, notice, staff, user, works  # noqa: E402
from office.models import Notice  # noqa: E402

LIST = "/api/notices/"
now = timezone.now()
author = staff()
at = [datetime(2026, 5, day, 12, tzinfo=UTC) for day in range(1, 26)]
made = [
    notice(author=author, published_at=when, pinned=number % 5 == 0)
    for number, when in enumerate(at)
]
draft = notice(author=author, published_at=None, pinned=True)
coming = notice(author=author, published_at=now + timedelta(days=2), pinned=True)
made.reverse()
visitor = api_of()


def get(**query):
    answer = visitor.get(LIST, query)
    need(
        answer.status_code == 200,
        f"{LIST} {query} answers {answer.status_code}: {answer.content[:300]}",
    )
    data = answer.json()
    need(
        isinstance(data, dict) and {"count", "next", "previous", "results"} <= set(data),
        f"{query} answers {data}",
    )
    return data


data = get()
need(data["count"] == 25, f"{data['count']} notices, 25 are published")
need(
    [r["id"] for r in data["results"]] == [n.pk for n in made[:10]],
    "the first page is not the ten newest",
)
first = made[0]
row = dict(data["results"][0])
need(set(row) == {"id", "title", "body", "pinned", "published_at", "author"}, f"a row is {row}")
need(datetime.fromisoformat(row.pop("published_at")) == first.published_at, "a wrong published_at")
wanted = {
    "id": first.pk,
    "title": first.title,
    "body": first.body,
    "pinned": first.pinned,
    "author": author.get_full_name(),
}
need(row == wanted, f"a row is {row}, not {wanted}")
data = get(page=3)
need([r["id"] for r in data["results"]] == [n.pk for n in made[20:]], "the third page is wrong")
need(data["next"] is None and "page=2" in data["previous"], f"links of page 3: {data}")
need(visitor.get(LIST, {"page": 4}).status_code == 404, "there is a page 4")
data = get(pinned="true")
need([r["id"] for r in data["results"]] == [n.pk for n in made if n.pinned], f"pinned: {data}")
need(get(pinned="false")["count"] == 20, "pinned=false is wrong")
need(get(since="2026-05-20")["count"] == 6, "since=2026-05-20 has not 6 notices")
need(get(since="2026-05-20", pinned="true")["count"] == 1, "both filters")
need(get(since="2027-05-20")["count"] == 0, "since tomorrow")
need(visitor.get(LIST, {"since": "soon"}).status_code == 400, "since=soon is no 400")
need(visitor.get(f"{LIST}{first.pk}/").json()["title"] == first.title, "one notice")
for hidden in (draft, coming):
    for client in (visitor, api_of(user()), api_of(staff())):
        need(client.get(f"{LIST}{hidden.pk}/").status_code == 404, "an unpublished one is shown")
writer = api_of(staff())
before = list(Notice.objects.values())
for call in (
    lambda: writer.post(LIST, {"title": "X", "body": "Y"}),
    lambda: writer.put(f"{LIST}{first.pk}/", {"title": "X", "body": "Y"}),
    lambda: writer.patch(f"{LIST}{first.pk}/", {"title": "X"}),
    lambda: writer.delete(f"{LIST}{first.pk}/"),
):
    need(call().status_code in (403, 405), "it can be written")
need(list(Notice.objects.values()) == before, "it was written")
need(isinstance(api_of(user()).get("/api/boats/").json(), list), "/api/boats/ is paginated now")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
