# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    for path in (
        "contracts/views.py",
        "contracts/models.py",
        "templates/contracts/contract_list.html",
    ):
        need((ROOT / path).read_text() == (ORIG / path).read_text(), f"{path} was changed")
    new_tests("no test for the number of queries was added")
    sound()

    def spoil(target):
        file = target / "contracts/views.py"
        text = file.read_text()
        file.write_text(text.replace('.select_related("venue", "client")', ""))

    def spoil_less(target):
        file = target / "contracts/views.py"
        text = file.read_text()
        file.write_text(
            text.replace('.select_related("venue", "client")', '.select_related("venue")')
        )

    notices(spoil, "no test notices an N+1 on the contracts page")
    notices(spoil_less, "no test notices a query per client on the contracts page")


run(main, database=False)
