"""New tests pin the queries of the pages of workdays: each N+1 put in makes them fail."""

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, tests_of

ORIGINAL = ORIGINALS / "allotment"
BREAKS = {
    "the list without its select_related": (
        '            .select_related("section", "lead")\n            .annotate',
        "            .annotate",
    ),
    "the list without the lead": (
        '            .select_related("section", "lead")\n            .annotate',
        '            .select_related("section")\n            .annotate',
    ),
    "the page of one without the tools of its tasks": (
        '"tasks__tools", "helpers__gardener"',
        '"tasks", "helpers__gardener"',
    ),
    "the page of one without the gardeners of its helpers": (
        '"tasks__tools", "helpers__gardener"',
        '"tasks__tools", "helpers"',
    ),
}

same = [
    *(ORIGINAL / "workdays").glob("*.py"),
    *(ORIGINAL / "plots").glob("*.py"),
    *(ORIGINAL / "templates" / "workdays").glob("*.html"),
]
for path in same:
    now = ROOT / path.relative_to(ORIGINAL)
    need(now.exists() and now.read_text() == path.read_text(), f"{now.name} was changed")
passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2000:]}")
need(count > 13, f"{count} tests ran: there is no new one")

for what, (text, broken) in BREAKS.items():
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        views = copy / "workdays" / "views.py"
        source = views.read_text()
        need(text in source, "workdays/views.py was changed")
        views.write_text(source.replace(text, broken))
        passed, _, output = tests_of(copy)
        need(not passed, f"the tests pass for {what}")
        need("FAIL:" in output, f"for {what} the tests don't fail, they break:\n{output[-1500:]}")

# A page may hold more rows than the tests had: a test that counts rows is none of queries.
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    page = copy / "templates" / "workdays" / "workday_list.html"
    page.write_text(page.read_text().replace("<h1>Workdays</h1>", "<h1>Workdays</h1><hr>"))
    passed, _, output = tests_of(copy)
    need(passed, f"the tests fail when the page's looks change:\n{output[-1500:]}")
good()
