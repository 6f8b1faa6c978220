"""New tests fail as soon as the list of animals queries once per row."""

import shutil
import tempfile
from pathlib import Path

from checking import ROOT, fail, good, need, no_missing_migrations, tests_of
from pawprint_making import OLD_TESTS

VIEWS = "patients/views.py"
SLOWER = """

def _slower(self):
    animals = Animal.objects.{}
    if self.request.user.is_staff:
        return animals
    return animals.filter(owner=self.request.user)


AnimalViewSet.get_queryset = _slower
"""
changes = {
    "without all": "all()",
    "without select_related": "prefetch_related('tags')",
    "without prefetch_related": "select_related('owner', 'species')",
    "without the species": "select_related('owner').prefetch_related('tags')",
    "without the owner": "select_related('species').prefetch_related('tags')",
}

passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(count > OLD_TESTS, f"{count} tests ran, there were {OLD_TESTS} before")
for what, queryset in changes.items():
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "pawprint"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        changed = copy / VIEWS
        if not changed.exists():
            fail(f"{VIEWS} is gone")
        changed.write_text(changed.read_text() + SLOWER.format(queryset))
        passed, _, output = tests_of(copy)
        need(not passed, f"no test fails {what}")
        need("FAILED (" in output, f"the tests broke {what}:\n{output[-1500:]}")
no_missing_migrations()
good()
