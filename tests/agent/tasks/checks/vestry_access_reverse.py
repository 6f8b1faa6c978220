"""One can go back behind the migration of the access: what is restricted stays restricted."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from records.models import Record  # noqa: E402
from vestry_making import OLD_TESTS, box, record  # noqa: E402

LAST = MigrationExecutor(connection).loader.graph.leaf_nodes("records")
own = box()
for name in ("o1", "o2", "r1", "r2", "r3"):
    record(own, signature=name, access="restricted" if name.startswith("r") else "open")


def go(target: list[tuple[str, str]], way: str) -> None:
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"{way} fails: {error!r}")


def then(name: str) -> object:
    """The model as it was after the migration."""
    state = MigrationExecutor(connection).loader.project_state(("records", name))
    return state.apps.get_model("records", "Record")


for turn in (1, 2):
    go([("records", "0002_record_access")], "to roll back to 0002")
    Before = then("0002_record_access")
    kept = set(Before.objects.filter(restricted=True).values_list("signature", flat=True))
    wanted = {"r1", "r2", "r3"} if turn == 1 else {"r1", "r2", "o2"}
    need(kept == wanted, f"restricted after the way back are {kept}, not {wanted}")
    go(LAST, "to migrate again")
    again = set(Record.objects.filter(access="restricted").values_list("signature", flat=True))
    need(again == wanted, f"restricted after the way forth are {again}, not {wanted}")
    Record.objects.filter(signature="r3").update(access="open")
    Record.objects.filter(signature="o2").update(access="restricted")

Record.objects.filter(signature="r1").update(access="open")
go([("records", "0001_initial")], "to roll back to 0001")
Before = then("0001_initial")
kept = set(Before.objects.filter(restricted=True).values_list("signature", flat=True))
need(kept == {"r2", "o2"}, f"restricted in 0001 are {kept}")
Before.objects.filter(signature="o1").update(restricted=True)
go(LAST, "to migrate from 0001")
again = set(Record.objects.filter(access="restricted").values_list("signature", flat=True))
need(again == {"r2", "o2", "o1"}, f"restricted after all are {again}")
need(Record.objects.count() == 5, "records were lost")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
