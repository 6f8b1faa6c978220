"""New tests fail as soon as the list of runs queries once per row; the view is as it was."""

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, tests_of
from parcelry_making import OLD_TESTS

VIEWS = "runs/api/views.py"
SLOWER = """

def _slower(self):
    runs = Run.objects.{}
    if self.request.user.is_staff:
        return runs
    return runs.filter(driver=self.request.user)


RunViewSet.get_queryset = _slower
"""
SELECTED = "select_related('van__depot', 'driver')"
FETCHED = "prefetch_related(Prefetch('stops', queryset=Stop.objects.select_related('parcel')))"
changes = {
    "without all": "all()",
    "without select_related": FETCHED,
    "without prefetch_related": SELECTED,
    "without the parcels": f"{SELECTED}.prefetch_related('stops')",
}

passed, number, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(number > OLD_TESTS, f"{number} tests ran, there were {OLD_TESTS} before")
before = (ORIGINALS / "parcelry" / VIEWS).read_text()
need((ROOT / VIEWS).read_text() == before, f"{VIEWS} is changed")
for what, queryset in changes.items():
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "parcelry"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        changed = copy / VIEWS
        changed.write_text(changed.read_text() + SLOWER.format(queryset))
        passed, _, output = tests_of(copy)
        need(not passed, f"no test fails {what}")
        need("FAILED (" in output, f"the tests broke {what}:\n{output[-1500:]}")
no_missing_migrations()
good()
