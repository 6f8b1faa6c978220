"""The admin's list of pets takes the same queries for any number of rows."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from vet_making import (  # noqa: E402
    OLD_TESTS,
    boss,
    client_of,
    owner,
    pet,
    vet,
    words,
    works,
)

client = client_of(boss())
LIST = "/admin/patients/pet/"


def cells(answer, name):
    pattern = rf'<t[dh] class="field-{name}[^"]*">(.*?)</t[dh]>'
    return [words(cell) for cell in re.findall(pattern, answer.content.decode(), re.S)]


made = [pet(missing=1, usual_vet=vet()), pet(given=1, usual_vet=vet())]
client.get(LIST)
before, _, _ = queries(lambda: client.get(LIST))
made += [pet(missing=n, given=2, usual_vet=vet() if n % 2 else None) for n in range(6)]
made += [pet(owner(phone=""))]
after, answer, log = queries(lambda: client.get(LIST))
need(answer.status_code == 200, f"it answers {answer.status_code}")
columns = {
    "name": [row.name for row in made],
    "owner_name": [row.owner.name for row in made],
    "owner_phone": [row.owner.phone or "-" for row in made],
    "kind": [row.species.name for row in made],
    "vet": [row.usual_vet.name if row.usual_vet else "none" for row in made],
    "missing_shots": [str(row.vaccinations.filter(given_on=None).count()) for row in made],
}
for name, wanted in columns.items():
    found = cells(answer, name)
    need(found == wanted, f"the column {name} is {found}, not {wanted}")
need(after == before, f"{before} queries for 2 pets, {after} for 9: {log}")
found = client.get(LIST, {"q": made[7].name})
need(cells(found, "missing_shots") == ["5"], f"a search: {cells(found, 'missing_shots')}")
found = client.get(LIST, {"q": made[7].owner.name})
need(cells(found, "name") == [made[7].name], f"a search: {cells(found, 'name')}")
need(client.get(f"{LIST}?size__exact=large").status_code == 200, "the filter is gone")
for path in ("add/", f"{made[0].pk}/change/", f"{made[4].pk}/delete/"):
    need(client.get(LIST + path).status_code == 200, f"{path} does not work")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
