"""One's own cards and no others, for staff too."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from voltway.charging.models import Card  # noqa: E402
from voltway_making import OLD_TESTS, client_of, rows, staff, user, works  # noqa: E402

one, another, office = user(), user(), staff()
cards = {
    who: [Card.objects.create(driver=who, uid=f"{who.pk}-{n}") for n in range(2)]
    for who in (one, another, office)
}
visitor = client_of()
for who in cards:
    client = client_of(who)
    found = sorted(row["id"] for row in rows(client.get("/v2/cards/")))
    need(found == [card.pk for card in cards[who]], f"{who} is listed {found}")
    for other in cards:
        page = f"/v2/cards/{cards[other][0].pk}/"
        wanted = 200 if other == who else 404
        data = {"uid": cards[other][0].uid, "nickname": f"of {who.pk}"}
        for method, url in (
            ("get", page),
            ("put", page),
            ("patch", page),
            ("post", f"{page}block/"),
        ):
            answer = getattr(client, method)(url, {} if method == "get" else data)
            status = answer.status_code
            need(status == wanted, f"{method} {url} of {other} answers {who} with {status}")
        if other != who:
            status = client.delete(page).status_code
            need(status == 404, f"delete {page} of {other} answers {who} with {status}")
for who, (first, second) in cards.items():
    first.refresh_from_db()
    second.refresh_from_db()
    need(first.nickname == f"of {who.pk}" and first.blocked, f"the card of {who} is not changed")
    need(second.nickname == "" and not second.blocked, f"another card of {who} is changed")
    client = client_of(who)
    need(client.delete(f"/v2/cards/{second.pk}/").status_code == 204, "one's own is not deleted")
need(Card.objects.count() == 3, "not just the own cards were deleted")
made = client_of(one).post("/v2/cards/", {"uid": "new", "driver": another.pk})
need(made.status_code == 201, f"a new card answers {made.status_code}")
need(Card.objects.get(uid="new").driver == one, "a new card is of another driver")
for page in ("/v2/cards/", f"/v2/cards/{cards[one][0].pk}/"):
    need(visitor.get(page).status_code in (401, 403), f"a visitor reads {page}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
