"""The page of costumes takes as many queries for many costumes as for few; a test locks it."""

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, queries, start, tests_of

start()
from stagehire_making import OLD_TESTS, client_of, costume, rows_of, works  # noqa: E402

client = client_of()
made = [costume(2, 1), costume(1, 3), costume(), costume(3, 2, size="XL")]
costume(is_retired=True)
client.get("/")
few, page, _ = queries(lambda: client.get("/"))
need(page.status_code == 200, f"the page answers {page.status_code}")


def wanted(row):
    plays = "; ".join(str(play) for play in row.productions.all())
    parts = (row.name, row.era, row.size, row.day_rate, plays, f"{row.repairs.count()} repairs")
    return " ".join(str(part) for part in parts if part)


found = [text.replace(" ;", ";") for text in rows_of(page)]
need(found == [wanted(row) for row in sorted(made, key=lambda r: r.name)], f"it shows {found}")
need(len(rows_of(client.get("/?size=XL"))) == 1, "one can't choose the size any more")
for _ in range(9):
    costume(2, 2)
many, page, sql = queries(lambda: client.get("/"))
need(len(rows_of(page)) == 13, "not all costumes are shown")
need(few == many, f"{few} queries for 4 costumes, {many} for 13, as {sql[-1]}")
need(many <= 5, f"{many} queries for a list of costumes")
works()
no_missing_migrations()
passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2000:]}")
need(count > OLD_TESTS, "there is no new test")
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    for name in ("wardrobe/views.py", "templates/wardrobe/costume_list.html"):
        shutil.copy(ORIGINALS / "stagehire" / name, copy / name)
    passed, _, output = tests_of(copy)
    need(not passed, "the tests pass with the N+1")
    need("FAIL:" in output, f"the tests fail for another reason:\n{output[-2000:]}")
good()
