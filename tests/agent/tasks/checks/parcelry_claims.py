"""A customer gets at their own claims, staff at all."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from claims.models import Claim  # noqa: E402
from parcelry_making import (  # noqa: E402
    OLD_TESTS,
    claim,
    clerk,
    client_of,
    parcel,
    rows,
    user,
    works,
)

PAGE = "/api/v1/claims/"
one, other = user(), user()
mine, theirs = claim(one), claim(other)
client, staff, visitor = client_of(one), client_of(clerk()), client_of()
data = {"parcel": mine.parcel_id, "reason": "New", "iban": "BE1", "amount_cents": 7}


def is_as_it_was(what):
    found = Claim.objects.filter(pk=theirs.pk).values("reason", "state", "amount_cents").first()
    wanted = {"reason": "Lost", "state": "open", "amount_cents": 100}
    need(found == wanted, f"after {what} the claim of another is {found}")


found = {row["id"] for row in rows(client.get(PAGE))}
need(found == {mine.pk}, f"a customer gets the claims {found}, not {{{mine.pk}}}")
of_other = f"{PAGE}{theirs.pk}/"
for method, where in (
    ("get", of_other),
    ("patch", of_other),
    ("put", of_other),
    ("post", f"{of_other}withdraw/"),
    ("delete", of_other),
):
    answer = getattr(client, method)(where, data if method != "get" else None, format="json")
    need(answer.status_code == 404, f"{method} of another's claim answers {answer.status_code}")
    is_as_it_was(method)

answer = client.get(f"{PAGE}{mine.pk}/")
need(answer.status_code == 200 and answer.json()["iban"] == mine.iban, "the own claim is not shown")
answer = client.patch(f"{PAGE}{mine.pk}/", {"reason": "Broken"}, format="json")
need(answer.status_code == 200, f"the own claim can't be edited: {answer.status_code}")
answer = client.post(f"{PAGE}{mine.pk}/withdraw/")
need(answer.status_code == 200, f"the own claim can't be withdrawn: {answer.status_code}")
answer = client.post(PAGE, {**data, "parcel": parcel(one).pk}, format="json")
need(answer.status_code == 201, f"a claim can't be made: {answer.status_code}")
new = Claim.objects.get(pk=answer.json()["id"])
need(new.claimant == one, f"a new claim is of {new.claimant}")
need(client.delete(f"{PAGE}{new.pk}/").status_code == 204, "the own claim can't be deleted")

found = {row["id"] for row in rows(staff.get(PAGE))}
need(found == {mine.pk, theirs.pk}, f"staff gets the claims {found}")
answer = staff.patch(of_other, {"reason": "By staff"}, format="json")
need(answer.status_code == 200, f"staff can't edit: {answer.status_code}")
need(Claim.objects.get(pk=theirs.pk).claimant == other, "edited by staff, it has another claimant")
need(staff.post(f"{of_other}withdraw/").status_code == 200, "staff can't withdraw")
need(staff.delete(of_other).status_code == 204, "staff can't delete")
for where in (PAGE, f"{PAGE}{mine.pk}/"):
    need(visitor.get(where).status_code in (401, 403), f"{where} is open to visitors")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
