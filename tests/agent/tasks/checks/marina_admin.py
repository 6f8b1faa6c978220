"""The admin's list of stays takes the same few queries for few and for many stays."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from datetime import timedelta  # noqa: E402

from marina_making import (  # noqa: E402
    OLD_TESTS,
    boat,
    boss,
    charge,
    client_of,
    reading,
    row_texts,
    stay,
    today,
    user,
    works,
)

chief = client_of(boss())
wanted = {}


def more(number):
    for turn in range(number):
        owner = user()
        if turn == 1:
            owner.email = ""
            owner.save()
        vessel = boat(owner, length="8.4")
        row = stay(vessel, arrives=today() + timedelta(days=turn), leaves=today() + timedelta(99))
        for _ in range(turn % 3):
            charge(row, "7.25")
            charge(row, "7.25", paid=True)
        for _ in range(turn % 4):
            reading(row)
        wanted[vessel.name] = (
            f"{vessel.name} (8.4 m) {owner.email or '-'} {row.berth} {row.berth.pier.name} "
            f"{14.5 * (turn % 3):.2f} EUR {turn % 4}"
        )


def look(path="/admin/stays/stay/"):
    return chief.get(path)


def right(answer):
    need(answer.status_code == 200, f"the list answers {answer.status_code}")
    found = [text for text in row_texts(answer) if "Boat0" in text]
    need(len(found) == len(wanted), f"{len(found)} rows for {len(wanted)} stays")
    for text in wanted.values():
        need(any(row.endswith(text) for row in found), f"no row ends with {text!r}: {found}")


more(4)
look()
few, answer, _ = queries(look)
right(answer)
more(14)
many, answer, log = queries(look)
right(answer)
need(many <= few, f"{few} queries for 4 stays, {many} for 18")
need(many <= 12, f"{many} queries: {log}")
vessel = next(iter(wanted))
found = [t for t in row_texts(look(f"/admin/stays/stay/?q={vessel}")) if "Boat0" in t]
need(len(found) == 1, f"a search for {vessel} finds {found}")
from stays.models import Stay  # noqa: E402

row = Stay.objects.get(boat__name=vessel)
answer = look(f"/admin/stays/stay/{row.pk}/change/")
need(answer.status_code == 200, f"the page of one stay answers {answer.status_code}")
answer = chief.post(
    "/admin/stays/stay/", {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"}
)
need(
    answer.status_code == 302 and not Stay.objects.filter(pk=row.pk).exists(), "no deleting anymore"
)
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
