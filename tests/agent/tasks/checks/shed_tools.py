"""The page of the tools takes the same few queries for any number, and shows what it did."""

from checking import fail, good, need, no_missing_migrations, old_tests, queries, start

start()
from toolshed_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    lines_of,
    loan,
    staff,
    tests_notice_the_old,
    tool,
    works,
)


def expected(row, by_staff):
    out = row.loans.filter(returned_on=None).first()
    state = "available" if row.is_lendable else "not lendable"
    if out:
        state = f"lent until {out.due_on:%Y-%m-%d}" + (f" to {out.member}" if by_staff else "")
    number = row.repairs.filter(done=False).count()
    repairs = f"{number} open repair{'s' if number > 1 else ''}" if number else ""
    return " ".join(f"{row.name} {row.category.name} {state} {repairs}".split())


office, visitor = client_of(staff()), client_of()
made = [tool(repairs=2, done=1), tool()]
loan(which=made[0])
office.get("/")
before, _, _ = queries(lambda: office.get("/"))
visitor_before, _, _ = queries(lambda: visitor.get("/"))
made += [tool(repairs=1), tool(done=2), tool(is_lendable=False), tool(repairs=3), tool()]
loan(which=made[2], days=-3)
loan(which=made[3], back=True)
loan(which=made[5], back=True)
loan(which=made[5], back=True)
loan(which=made[5], days=2)
loan(which=made[6], days=1)
after, answer, log = queries(lambda: office.get("/"))
visitor_after, seen, _ = queries(lambda: visitor.get("/"))
need(answer.status_code == 200, f"it answers {answer.status_code}")
wanted = [expected(row, True) for row in made]
need(lines_of(answer) == wanted, f"staff sees {lines_of(answer)}, not {wanted}")
wanted = [expected(row, False) for row in made]
need(lines_of(seen) == wanted, f"visitors see {lines_of(seen)}, not {wanted}")
found = lines_of(office.get("/", {"q": made[5].name}))
need(found == [expected(made[5], True)], f"the search finds {found}")
need(after == before, f"{before} queries for 2 tools, {after} for 7")
need(visitor_after == visitor_before, f"visitors: {visitor_before} queries, then {visitor_after}")
need(after <= 9, f"{after} queries: {log}")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
if not tests_notice_the_old():
    fail("the tests pass with the old code, too")
good()
