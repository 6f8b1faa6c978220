"""An API for the crews of one's own boats."""

# ruff: noqa: E501

from checking import good, need, no_missing_migrations, old_tests, start

start()
from berths.models import CrewMember  # noqa: E402
from marina_making import OLD_TESTS, api_of, boat, crew, rows, staff, user, works  # noqa: E402

LIST = "/api/crew/"
who, foreign = user(), user()
mine, second, theirs = boat(who), boat(who), boat(foreign)
one, two, alien = crew(mine, skipper=True), crew(second), crew(theirs)
client, visitor = api_of(who), api_of()


def code(answer, *wanted):
    need(
        answer.status_code in wanted,
        f"{answer.request['REQUEST_METHOD']} {answer.request['PATH_INFO']} answers {answer.status_code}, not {wanted}: {answer.content.decode()[:300]}",
    )
    return answer


def row(member):
    return {
        "id": member.pk,
        "boat": member.boat_id,
        "name": member.name,
        "phone": member.phone,
        "skipper": member.skipper,
    }


found = rows(code(client.get(LIST), 200))
need(found == [row(one), row(two)], f"the list holds {found}")
need(code(client.get(f"{LIST}{one.pk}/"), 200).json() == row(one), "one is wrong")
found = rows(code(client.get(LIST, {"boat": second.pk}), 200))
need(found == [row(two)], f"?boat= finds {found}")
found = client.get(LIST, {"boat": theirs.pk})
need(
    found.status_code == 400 or rows(found) == [], f"?boat= of somebody else finds {found.content}"
)

data = {"boat": mine.pk, "name": "Nora", "phone": "1", "skipper": True}
for call in (
    lambda: visitor.get(LIST),
    lambda: visitor.post(LIST, data, format="json"),
    lambda: visitor.get(f"{LIST}{one.pk}/"),
    lambda: visitor.delete(f"{LIST}{one.pk}/"),
):
    code(call(), 401, 403)
made = code(client.post(LIST, data, format="json"), 201).json()
new = CrewMember.objects.get(name="Nora")
need(made == row(new) and new.boat == mine and new.skipper and new.phone == "1", f"made is {made}")
small = code(client.post(LIST, {"boat": mine.pk, "name": "Only"}, format="json"), 201).json()
need((small["phone"], small["skipper"]) == ("", False), f"with a name only: {small}")
for bad in ({"boat": theirs.pk}, {"boat": 99999}, {"boat": None}, {"name": ""}, {"name": "x" * 81}):
    answer = code(client.post(LIST, {**data, **bad}, format="json"), 400).json()
    need(next(iter(bad)) in str(answer), f"{bad} is answered with {answer}")
for without in ("boat", "name"):
    code(client.post(LIST, {k: v for k, v in data.items() if k != without}, format="json"), 400)
need(CrewMember.objects.filter(boat=theirs).count() == 1, "somebody joined a foreign crew")

path = f"{LIST}{one.pk}/"
code(client.patch(path, {"name": "Mona"}, format="json"), 200)
code(
    client.put(
        f"{LIST}{two.pk}/",
        {"boat": mine.pk, "name": "Tom", "phone": "", "skipper": False},
        format="json",
    ),
    200,
)
one.refresh_from_db()
two.refresh_from_db()
need((one.name, one.skipper, two.name, two.boat) == ("Mona", True, "Tom", mine), "a wrong change")
code(client.patch(path, {"boat": theirs.pk}, format="json"), 400)
one.refresh_from_db()
need(one.boat == mine, "moved to a foreign boat")

path = f"{LIST}{alien.pk}/"
for stranger in (client, api_of(staff())):
    code(stranger.get(path), 404)
    code(stranger.patch(path, {"name": "X"}, format="json"), 404)
    code(stranger.put(path, {**data, "name": "X"}, format="json"), 404)
    code(stranger.delete(path), 404)
alien.refresh_from_db()
need(alien.name != "X" and alien.boat == theirs, "a foreign one is changed")
need(rows(api_of(staff()).get(LIST)) == [], "staff sees the crews of others")
code(client.delete(f"{LIST}{one.pk}/"), 204)
need(not CrewMember.objects.filter(pk=one.pk).exists(), "it is still there")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
