"""Visits and invoices come by limit and offset, 25 at once and 100 at most; the others whole."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from pawprint_making import OLD_TESTS, animal, client_of, invoice, user  # noqa: E402
from visits.models import Invoice, Visit  # noqa: E402

ann = user("ann")
cat = animal(ann)
for _ in range(60):
    invoice(cat)
for turn in range(65):
    invoice(animal(cat.owner if turn == 0 else user(), species=cat.species))
desk, client = client_of(user("desk", is_staff=True)), client_of(ann)


def page(path, caller=desk):
    answer = caller.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    body = answer.json()
    need(isinstance(body, dict) and "results" in body, f"{path} has no pages")
    need(body.get("count") is not None, f"{path} does not count")
    return body, [row["id"] for row in body["results"]]


for path, wanted in (
    ("/api/v1/visits/", Visit.objects.order_by("-starts_at", "-pk")),
    ("/api/v1/invoices/", Invoice.objects.order_by("number")),
):
    keys = list(wanted.values_list("pk", flat=True))
    body, seen = page(path)
    need(seen == keys[:25], f"{path} is not of the first 25")
    need(body["count"] == 125, f"{path} counts {body['count']}")
    need(body.get("previous") is None, f"{path} has something before")
    sizes = [25]
    while body.get("next"):
        body, more = page(body["next"])
        seen += more
        sizes.append(len(more))
        need(len(sizes) < 20, "the pages have no end")
    need(sizes == [25] * 5, f"{path} comes in pages of {sizes}")
    need(seen == keys, f"the pages of {path} are not all rows in their order")
    need(page(f"{path}?offset=110")[1] == keys[110:], f"{path}?offset=110 is wrong")
    need(page(f"{path}?limit=7&offset=3")[1] == keys[3:10], f"{path}?limit=7&offset=3 is wrong")
    need(page(f"{path}?limit=100")[1] == keys[:100], f"{path}?limit=100 is wrong")
    size = len(page(f"{path}?limit=120")[1])
    need(size == 100, f"{path}?limit=120 is of {size}")
    one = desk.get(f"{path}{keys[-1]}/")
    need(one.status_code == 200 and one.json()["id"] == keys[-1], f"one of {path} is broken")
body, seen = page("/api/v1/visits/?limit=100", client)
need(len(seen) == 61 and body["count"] == 61, f"a client sees {body['count']} visits, not 61")
for path, size in (("/api/v1/animals/", 66), ("/api/v1/species/", 1)):
    answer = desk.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    need(isinstance(answer.json(), list), f"{path} is no list any more")
    need(len(answer.json()) == size, f"{path} has {len(answer.json())} of {size} rows")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
