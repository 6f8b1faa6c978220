# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at
from django.apps import apps
from django.db import models

try:
    Book = apps.get_model("members", "Book")
except LookupError:
    wrong("there is no model Book in members")
f = Book._meta.get_field
need(
    [f(n).max_length for n in ("title", "author", "isbn")] == [200, 120, 13] and f("isbn").unique,
    "title, author or isbn",
)
need((f("price").max_digits, f("price").decimal_places) == (8, 2), "price")
need(
    isinstance(f("year"), models.IntegerField)
    and f("year").null
    and f("donor").null
    and f("donor").related_model is at.Member,
    "year or donor",
)
URL = "/api/v1/books/"
donor, boss = at.member(), at.committee()
need(client().get(URL).status_code == 200, f"GET {URL} gives {client().get(URL).status_code}")
data = {
    "title": "Burnham",
    "author": "R. Burnham",
    "isbn": "9780486235677",
    "year": 1978,
    "donor": donor.pk,
    "price": "19.90",
}


def call(user, method, url, data=None):
    return getattr(client(user), method)(url, data=data or {}, content_type="application/json")


for who, user in [
    ("a stranger", None),
    ("a member", donor.user),
    ("staff", at.user(is_staff=True)),
]:
    code = call(user, "post", URL, data).status_code
    need(code in (401, 403), f"POST by {who} gives {code}")
r = call(boss.user, "post", URL, data)
need(r.status_code == 201, f"POST by the committee gives {r.status_code} {r.content[:200]}")
pk = r.json()["id"]
url = f"{URL}{pk}/"
row = client().get(url).json()
want = {"id": pk, "on_loan": False} | data
need({k: row.get(k) for k in want} == want, f"{row} is not {want}")
r = call(boss.user, "post", URL, {"title": "B", "author": "C", "isbn": "1", "price": "5.00"})
need(
    r.status_code == 201 and r.json()["year"] is None and r.json()["donor"] is None,
    f"without year and donor: {r.status_code} {r.content[:200]}",
)
need(
    call(boss.user, "post", URL, data | {"price": "1.00"}).status_code == 400,
    "the isbn can be there twice",
)
for wrong_one in (
    {"isbn": "2", "price": "1.234"},
    {"isbn": "2", "price": "12345678.00"},
    {"isbn": "12345678901234"},
    {"isbn": "3", "donor": 999},
    {"isbn": "3", "title": ""},
    {"isbn": "3", "title": "t" * 201},
):
    r = call(boss.user, "post", URL, data | wrong_one)
    need(r.status_code == 400, f"{wrong_one} gives {r.status_code}")
need(len(at.rows_of(client().get(URL))) == 2, "the list has not two books")
for who, user in [("a stranger", None), ("a member", donor.user)]:
    for method in ("put", "patch", "delete"):
        code = call(user, method, url, data).status_code
        need(code in (401, 403), f"{method} by {who} gives {code}")
r = call(boss.user, "patch", url, {"on_loan": True})
need(r.status_code == 200 and r.json()["on_loan"] is True, "the committee cannot PATCH")
need(call(at.root(), "put", url, data).status_code == 200, "a superuser cannot PUT")
need(call(None, "get", url).json()["title"] == "Burnham", "GET of one")
donor.user.delete()
need(client().get(url).json()["donor"] is None, "the book of a deleted member")
need(
    call(boss.user, "delete", url).status_code == 204 and Book.objects.count() == 1,
    "the committee cannot delete",
)
_, few = queries_of(client(), URL)
for n in range(15):
    Book.objects.create(title="T", author="A", isbn=f"x{n}", price="1", donor=at.member())
_, many = queries_of(client(), URL)
need(many <= few + 1, f"{URL}: {few} queries for 1 row, {many} for 16")
finish("pennine")
