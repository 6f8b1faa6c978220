"""Pupils get at their own invoices alone: in the list, one by one, and to pay. Staff have all."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from drivewise_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    instructor,
    invoice,
    pupil,
    staff,
    user,
    works,
)

LIST = "/api/invoices/"
ann, ben = pupil(), pupil()
rows = {who: [invoice(who), invoice(who)] for who in (ann, ben)}
everything = sorted(row.number for own in rows.values() for row in own)


def listed(who):
    answer = client_of(who).get(LIST)
    need(answer.status_code == 200, f"the list answers {answer.status_code}")
    return [row["number"] for row in answer.json()]


for who, own in rows.items():
    found = listed(who.user)
    need(found == [row.number for row in own], f"a pupil is listed {found}")
for who in (user(), instructor().user):
    need(listed(who) == [], "who has no invoices is listed those of others")
office = staff()
need(listed(office) == everything, "the office is not listed all invoices")
for caller in (ben.user, user(), instructor().user):
    row = rows[ann][0]
    client = client_of(caller)
    status = client.get(f"{LIST}{row.pk}/").status_code
    need(status == 404, f"an invoice of another answers {status}")
    status = client.post(f"{LIST}{row.pk}/pay/").status_code
    need(status == 404, f"to pay an invoice of another answers {status}")
    row.refresh_from_db()
    need(not row.is_paid, "the invoice of another is paid")
for caller, row in ((ann.user, rows[ann][0]), (office, rows[ben][0])):
    client = client_of(caller)
    answer = client.get(f"{LIST}{row.pk}/")
    need(answer.status_code == 200, f"{caller} gets {answer.status_code}")
    need(answer.json()["number"] == row.number, f"{caller} gets {answer.json()}")
    status = client.post(f"{LIST}{row.pk}/pay/").status_code
    need(status == 200, f"to pay answers {caller} with {status}")
    row.refresh_from_db()
    need(row.is_paid, f"{caller} can't pay")
    status = client.post(f"{LIST}{row.pk}/pay/").status_code
    need(status == 409, f"to pay twice answers {status}")
for url in (LIST, f"{LIST}{rows[ann][0].pk}/"):
    status = client_of().get(url).status_code
    need(status in (401, 403), f"{url} answers a visitor with {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
