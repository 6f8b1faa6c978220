"""bench 0003 can be undone: the words become the codes they were, and words again."""

import sys

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, old_tests, start

sys.path.insert(0, str(ROOT / "src"))
start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402

BEFORE = [("bench", "0002_reagent_lot")]
LEAVES = [n for n in MigrationExecutor(connection).loader.graph.leaf_nodes() if n[0] == "bench"]
need(len(LEAVES) == 1, f"the migrations of bench end in {LEAVES}")
CODES = {"ambient": "RT", "fridge": "4C", "freezer": "-20", "deep": "-80"}


def migrate(target):
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        need(False, f"migrate to {target} fails: {error!r}")
    loader = MigrationExecutor(connection).loader
    return loader.project_state(target).apps.get_model("bench", "Reagent")


def rows(model):
    return dict(model.objects.values_list("catalogue_no", "storage"))


from coldstore.bench.models import Reagent  # noqa: E402

for number, word in enumerate([*CODES, *CODES]):
    Reagent.objects.create(
        name=word, catalogue_no=f"{word}{number // 4}", storage=word, purchase_price=1, lot="L7"
    )
words = rows(Reagent)
codes = {key: CODES[word] for key, word in words.items()}
found = rows(migrate(BEFORE))
need(found == codes, f"undone, the storages are {found}")
old = MigrationExecutor(connection).loader.project_state(BEFORE).apps.get_model("bench", "Reagent")
old.objects.create(name="x", catalogue_no="x", storage="4C", purchase_price=1)
old.objects.create(name="y", catalogue_no="y", storage="ask", purchase_price=1)
found = rows(migrate(LEAVES))
need(found == {**words, "x": "fridge", "y": "ask"}, f"done again, the storages are {found}")
found = rows(migrate(BEFORE))
need(found == {**codes, "x": "4C", "y": "ask"}, f"undone again, the storages are {found}")
migrate(LEAVES)
need(set(Reagent.objects.values_list("lot", flat=True)) == {"L7", ""}, "other columns changed")
for name in ("0001_initial.py", "0002_reagent_lot.py"):
    path = "src/coldstore/bench/migrations/" + name
    same = (ROOT / path).read_text() == (ORIGINALS / "coldstore" / path).read_text()
    need(same, f"{path} was changed")
no_missing_migrations()
old_tests(9)
good()
