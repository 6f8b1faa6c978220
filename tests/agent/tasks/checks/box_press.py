"""A model of contacts, with all of an API, for staff."""

from checking import (
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from box_making import OLD_TESTS, api_of, production, rows, staff, user, works  # noqa: E402
from django.contrib import admin  # noqa: E402
from shows.models import Genre  # noqa: E402

Contact = model("shows", "PressContact")
meta = Contact._meta
need(meta.get_field("name").max_length == 200, "the name's length")
need(meta.get_field("outlet").max_length == 100, "the outlet's length")
need(meta.get_field("email").unique, "the email is not unique")
need(meta.get_field("genre").related_model is Genre, "the genre is no genre")
need(Contact in admin.site._registry, "it is not in the admin")
LIST = "/api/press-contacts/"
office, member, visitor = api_of(staff()), api_of(user()), api_of()
genre = production().genre
data = {"name": "Kim", "email": "kim@paper.example", "outlet": "The Paper", "genre": genre.pk}
for client in (member, visitor):
    need(client.get(LIST).status_code in (401, 403), "it is open to others")
    need(client.post(LIST, data, format="json").status_code in (401, 403), "others write")
answer = office.post(LIST, data, format="json")
need(answer.status_code == 201, f"a new one answers {answer.status_code} {answer.content}")
one = Contact.objects.get()
need((one.name, one.email, one.outlet, one.genre) == (*list(data.values())[:3], genre), "wrong row")
need(answer.json().items() >= {"id": one.pk, **data}.items(), f"it answers {answer.content}")
answer = office.post(LIST, {"name": "Lee", "email": "lee@paper.example"}, format="json")
need(answer.status_code == 201, f"without the optional ones: {answer.content}")
BAD = {
    "the same mail": {"name": "Kim", "email": "kim@paper.example"},
    "no name": {"email": "x@paper.example"},
    "no mail": {"name": "Kim"},
    "a wrong mail": {"name": "Kim", "email": "x"},
    "a long name": {"name": "x" * 201, "email": "x@paper.example"},
    "a long outlet": {"name": "x", "email": "x@paper.example", "outlet": "x" * 101},
    "an unknown genre": {"name": "x", "email": "x@paper.example", "genre": 999999},
}
for name, bad in BAD.items():
    answer = office.post(LIST, bad, format="json")
    need(answer.status_code == 400, f"{name} answers {answer.status_code}")
found = rows(office.get(LIST))
need({row["name"] for row in found} == {"Kim", "Lee"}, f"the list is {found}")
path = f"{LIST}{one.pk}/"
for call in (member.get, member.delete, visitor.get, visitor.delete):
    need(call(path).status_code in (401, 403), "others see or delete one")
need(office.get(path).json()["email"] == one.email, "one row")
need(office.patch(path, {"outlet": ""}, format="json").status_code == 200, "patch")
answer = office.put(path, {**data, "name": "Kimberly", "genre": None}, format="json")
need(answer.status_code == 200, f"put answers {answer.status_code} {answer.content}")
one.refresh_from_db()
need((one.name, one.outlet, one.genre) == ("Kimberly", "The Paper", None), "put wrote wrong")
need(office.delete(path).status_code == 204, "delete")
need(office.get(path).status_code == 404 and Contact.objects.count() == 1, "it is not deleted")
works()
there_and_back("shows")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
