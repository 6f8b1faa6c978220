"""An invoice is for the owner of the boat and for the office, and tests say so."""

import shutil
import tempfile
from pathlib import Path

from checking import (
    ORIGINALS,
    ROOT,
    fail,
    good,
    need,
    no_missing_migrations,
    old_tests,
    start,
    tests_of,
)

start()
from marina_making import OLD_TESTS, boat, charge, client_of, content, staff, stay, user, works  # noqa: E402

who, stranger = user(), user()
there, theirs = stay(boat(who)), stay(boat(stranger))
for of in (there, theirs):
    charge(of, "30.00")
path = f"/stays/{there.pk}/invoice/"
other = client_of(stranger)
for call in (other.get, other.head, other.post):
    answer = call(path)
    need(
        answer.status_code == 404,
        f"a stranger's {answer.request['REQUEST_METHOD']} answers {answer.status_code}",
    )
    need(who.email not in answer.content.decode(), "a stranger sees the address")
there.refresh_from_db()
need(there.open_amount == 30, "a stranger paid")
need(other.get("/stays/98765/invoice/").status_code == 404, "an invoice that isn't there")
visitor = client_of()
for call in (visitor.get, visitor.post):
    answer = call(path)
    need(
        answer.status_code == 302 and "/login/" in answer["Location"],
        f"a visitor gets {answer.status_code}",
    )
need(there.open_amount == 30, "a visitor paid")
office = client_of(staff())
need("Open: 30.00 EUR" in content(office.get(path)), "the office does not see it")
answer = office.post(path)
need(answer.status_code == 302 and there.charges.get().paid, "the office can't pay")
answer = other.post(f"/stays/{theirs.pk}/invoice/")
need(answer.status_code == 302 and theirs.charges.get().paid, "owners can't pay")
need("Open: 30.00 EUR" not in content(client_of(who).get(path)), "it is open still")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "copy"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    for old in sorted((ORIGINALS / "marina").rglob("*.py")):
        short = old.relative_to(ORIGINALS / "marina")
        if "tests" not in short.parts and short.name != "conftest.py":
            shutil.copy(old, copy / short)
    passed, _, output = tests_of(copy)
    if passed:
        fail("the new tests pass with the old code, too")
    need(" failed" in output, f"with the old code the tests don't run: {output[-600:]}")
good()
