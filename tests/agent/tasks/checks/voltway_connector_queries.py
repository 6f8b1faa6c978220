"""New tests fail as soon as the list of connectors queries once per row."""

import shutil
import tempfile
from pathlib import Path

from checking import ROOT, fail, good, need, no_missing_migrations, tests_of
from voltway_making import OLD_TESTS

VIEWS = "voltway/stations/views.py"
ADDITION = """

def _slower(self):
    return Connector.objects.{}


ConnectorViewSet.get_queryset = _slower
"""
CHANGES = {
    "both": "all()",
    "the prefetch_related": "select_related('site__operator')",
    "the select_related": "prefetch_related('faults')",
}

passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2500:]}")
need(count > OLD_TESTS, f"{count} tests ran, there were {OLD_TESTS} before")
for what, queryset in CHANGES.items():
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "voltway"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        changed = copy / VIEWS
        if not changed.exists():
            fail(f"{VIEWS} is gone")
        changed.write_text(changed.read_text() + ADDITION.format(queryset))
        passed, _, output = tests_of(copy)
        need(not passed, f"no test fails without {what}")
        need("FAILED (" in output, f"the tests broke without {what}:\n{output[-1500:]}")
no_missing_migrations()
good()
