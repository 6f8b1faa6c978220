"""New tests pass, and fail when an N+1 comes to /customers/ or to /stock/."""

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, tests_of
from spokes_making import OLD_TESTS

SPOILT = {
    "/customers/": ("workshop/views.py", '.prefetch_related("bikes").annotate', ".annotate"),
    "/stock/": (
        "stock/views.py",
        'Part.objects.select_related("supplier")',
        "Part.objects.all()",
    ),
}
passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2000:]}")
need(count > OLD_TESTS, "there is no new test")
for page, (name, good_part, bad_part) in SPOILT.items():
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        text = (ORIGINALS / "spokes" / name).read_text()
        need(good_part in text, f"{name} does not hold {good_part}")
        (copy / name).write_text(text.replace(good_part, bad_part))
        passed, _, output = tests_of(copy)
        need(not passed, f"the tests pass with an N+1 on {page}")
        need("FAIL:" in output, f"the tests fail for another reason:\n{output[-2000:]}")
good()
