"""A loan is for its borrower and for staff, to look at and to return."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from toolshed_making import OLD_TESTS, client_of, loan, member, staff, user, works  # noqa: E402

who, row = member(), None
row, foreign = loan(who), loan()
own, other, office = client_of(who), client_of(member()), client_of(staff())
no_member, visitor = client_of(user()), client_of()


def back(of):
    of.refresh_from_db()
    return of.returned_on is not None


for name, client in {"another member": other, "a user who is no member": no_member}.items():
    answer = client.get(f"/loans/{row.pk}/")
    need(answer.status_code == 404, f"{name} sees a foreign loan: {answer.status_code}")
    need(who.phone not in answer.content.decode(), f"{name} sees the number of the borrower")
    answer = client.post(f"/loans/{row.pk}/return/")
    need(not back(row), f"{name} returned a foreign loan")
    need(answer.status_code == 404, f"{name} returns a foreign loan: {answer.status_code}")
for path in (f"/loans/{row.pk}/", f"/loans/{row.pk}/return/"):
    answer = visitor.get(path)
    need(answer.status_code == 302 and "/login/" in answer["Location"], f"{path}: no login")
answer = visitor.post(f"/loans/{row.pk}/return/")
need(answer.status_code == 302 and not back(row), "a visitor returned a loan")
need(own.get(f"/loans/{row.pk}/").status_code == 200, "the borrower does not see the loan")
need(own.get(f"/loans/{row.pk}/return/").status_code == 405, "GET returns a loan")
answer = own.post(f"/loans/{row.pk}/return/")
need(back(row) and answer.status_code == 302, f"the borrower's return: {answer.status_code}")
need(who.phone in office.get(f"/loans/{row.pk}/").content.decode(), "staff does not see a loan")
office.post(f"/loans/{foreign.pk}/return/")
need(back(foreign), "staff can't return a loan")
staff_loan = loan(worker := member(is_staff=True))
client_of(worker).post(f"/loans/{staff_loan.pk}/return/")
need(back(staff_loan), "staff can't return an own loan")
need(own.get("/loans/999999/").status_code == 404, "an unknown loan is no 404")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
