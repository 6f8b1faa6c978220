"""New tests fail as soon as the list of inspections queries once per row."""

import shutil
import tempfile
from pathlib import Path

from checking import ROOT, good, need, no_missing_migrations, tests_of
from hivelog_making import OLD_TESTS

VIEWS = "inspections/views.py"
SLOWER = """

InspectionViewSet.queryset = Inspection.objects.{}
"""
changes = {
    "without all": "all()",
    "without select_related": "prefetch_related('findings')",
    "without prefetch_related": "select_related('hive__apiary', 'inspector')",
    "without the inspector": "select_related('hive__apiary').prefetch_related('findings')",
    "without the apiary": "select_related('hive', 'inspector').prefetch_related('findings')",
}

passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(count > OLD_TESTS, f"{count} tests ran, there were {OLD_TESTS} before")
for what, queryset in changes.items():
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "hivelog"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        changed = copy / VIEWS
        need(changed.exists(), f"{VIEWS} is gone")
        changed.write_text(changed.read_text() + SLOWER.format(queryset))
        passed, _, output = tests_of(copy)
        need(not passed, f"no test fails {what}")
        need("FAILED (" in output, f"the tests broke {what}:\n{output[-1500:]}")
no_missing_migrations()
good()
