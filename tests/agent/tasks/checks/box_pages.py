"""All lists of the API come in pages of twenty, on demand up to a hundred."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import (  # noqa: E402
    OLD_TESTS,
    api_of,
    hall,
    order,
    performance,
    production,
    user,
    works,
)
from shows.models import Production  # noqa: E402

who, where, show = user(), hall(city="Here"), production()
shows = [show.pk] + [production(0).pk for _ in range(22)]
Production.objects.bulk_create([Production(title=f"Z{n:03}", genre=show.genre) for n in range(100)])
performances = [performance(show, where).pk for _ in range(23)]
orders = [order(who, tickets=0).pk for _ in range(23)][::-1]
own = api_of(who)
shows = list(Production.objects.values_list("pk", flat=True))


def page(path, **query):
    answer = own.get(path, query)
    need(answer.status_code == 200, f"{path} {query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict), f"{path} is a plain list")
    need({"count", "next", "previous", "results"} <= set(data), f"{path} has {set(data)}")
    return data


for path, keys in (
    ("/api/productions/", shows),
    ("/api/performances/", performances),
    ("/api/orders/", orders),
):
    first = page(path)
    need([r["id"] for r in first["results"]] == keys[:20], f"{path}: a wrong first page")
    need(first["count"] == len(keys), f"{path}: the count is {first['count']}")
    need(first["next"] and not first["previous"], f"{path}: {first['next']}")
    second = own.get(first["next"]).json()
    need([r["id"] for r in second["results"]] == keys[20:40], f"{path}: a wrong second page")
    need(second["previous"], f"{path}: no way back")
    need([r["id"] for r in page(path, page=2)["results"]] == keys[20:40], f"{path}?page=2")
    need(len(page(path, page_size=3)["results"]) == 3, f"{path}?page_size=3")
    need(own.get(path, {"page": 99}).status_code == 404, f"{path}?page=99 is no 404")
need(len(page("/api/productions/", page_size=100)["results"]) == 100, "page_size=100")
found = own.get("/api/productions/", {"page_size": 1000})
need(found.status_code == 200 and len(found.json()["results"]) == 100, "more than a hundred")
need(page("/api/performances/", city="here", page_size=5)["count"] == 23, "the city")
need("city=here" in page("/api/performances/", city="here")["next"], "next forgets the city")
need(page("/api/performances/", city="nowhere")["count"] == 0, "the city is ignored")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
