"""A model of insurances, with its admin."""

import re

from checking import (
    fail,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from datetime import date  # noqa: E402

from django.contrib import admin  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import models  # noqa: E402
from vet_making import OLD_TESTS, boss, client_of, pet, words, works  # noqa: E402

Insurance, Pet = model("patients", "Insurance"), model("patients", "Pet")
meta = Insurance._meta
need(isinstance(meta.get_field("pet"), models.ForeignKey), "pet is no foreign key")
need(meta.get_field("pet").related_model is Pet, "pet is no pet")
need(meta.get_field("company").max_length == 100, "the company's length")
need(meta.get_field("policy_number").max_length == 40, "the number's length")
need(meta.get_field("policy_number").unique, "the number is not unique")
need(type(meta.get_field("since")) is models.DateField, "since is no date")
need(isinstance(meta.get_field("note"), models.TextField), "note is no text")
need(Insurance in admin.site._registry, "it is not in the admin")
one, other = pet(), pet()
row = {"pet": one, "company": "Paws AG", "policy_number": "P-77", "since": date(2026, 1, 2)}
made = Insurance(**row)
try:
    made.full_clean()
except ValidationError as error:
    fail(f"without a note: {error}")
made.save()
for bad in ({"policy_number": "P-77"}, {"company": ""}, {"since": None}, {"company": "x" * 101}):
    try:
        Insurance(**{**row, "policy_number": "P-78", **bad}).full_clean()
    except ValidationError:
        continue
    fail(f"{bad} is taken")
Insurance.objects.create(**{**row, "pet": other, "company": "Tails", "policy_number": "Q-5"})
client = client_of(boss())
LIST = "/admin/patients/insurance/"


def cells(answer, name):
    need(answer.status_code == 200, f"the admin answers {answer.status_code}")
    pattern = rf'<t[dh] class="field-{name}[^"]*">(.*?)</t[dh]>'
    return [words(cell) for cell in re.findall(pattern, answer.content.decode(), re.S)]


every = client.get(LIST)
for name, wanted in (
    ("pet", {one.name, other.name}),
    ("company", {"Paws AG", "Tails"}),
    ("policy_number", {"P-77", "Q-5"}),
):
    need(set(cells(every, name)) == wanted, f"the column {name} is {cells(every, name)}")
need(len(cells(every, "since")) == 2, "no column since")
found = admin.site._registry[Insurance].list_filter
need("company" in {str(f[0] if isinstance(f, (tuple, list)) else f) for f in found}, f"{found}")
for query, wanted in (
    ({"q": "Q-5"}, ["Q-5"]),
    ({"q": one.name}, ["P-77"]),
    ({"company": "Tails"}, ["Q-5"]),
    ({"q": "nothing"}, []),
):
    got = cells(client.get(LIST, query), "policy_number")
    need(got == wanted, f"{query} finds {got}")
data = {"pet": one.pk, "company": "New", "policy_number": "N-1", "since": "2026-03-04", "note": ""}
answer = client.post(f"{LIST}add/", data)
need(answer.status_code == 302, f"to add one answers {answer.status_code}")
need(Insurance.objects.get(policy_number="N-1").since == date(2026, 3, 4), "it adds a wrong one")
need(client.get(f"{LIST}{made.pk}/change/").status_code == 200, "it can't be changed")
need(str(made) and "object (" not in str(made), f"it is called {made}")
works()
there_and_back("patients")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
