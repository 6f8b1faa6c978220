# ruff: noqa: F403, F405
import shutil
import tempfile

from checking import *

old_tests(26)
for module, line in (
    ("fleet/models.py", "VehicleQuerySet.with_details = lambda self: self.with_open_defects()"),
    ("logbook/models.py", "TripQuerySet.for_board = lambda self: self.order_by('-started_at')"),
):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy)
        with (copy / module).open("a") as file:
            file.write(f"\n\n{line}\n")
        need(not tests_of(copy)[0], f"the tests pass with an N+1: {line}")

good()
