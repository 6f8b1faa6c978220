"""crew.0003_rank_of_grade can be undone, and no rank is lost by it."""

from checking import fail, good, need, no_missing_migrations, old_tests, start
from firehall_making import OLD_TESTS

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


def migrate(*targets):
    executor = MigrationExecutor(connection)
    try:
        executor.migrate(list(targets))
    except Exception as error:
        fail(f"migrating to {targets} raises {error!r}")
    return MigrationExecutor(connection).loader.project_state(list(targets)).apps


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("crew")
before = ("crew", "0002_member_rank")
apps = migrate(before)
User, Member = apps.get_model("auth", "User"), apps.get_model("crew", "Member")
for number, (grade, rank) in enumerate(
    [(1, ""), (2, ""), (3, ""), (4, ""), (5, ""), (2, "commander")]
):
    account = User.objects.create(username=f"user{number}")
    Member.objects.create(user=account, badge=number, grade=grade, rank=rank)
RIGHT = [
    (1, "recruit"),
    (2, "firefighter"),
    (3, "firefighter"),
    (4, "leader"),
    (5, "commander"),
    (2, "commander"),
]


def ranks(apps):
    rows = apps.get_model("crew", "Member").objects.order_by("badge")
    return list(rows.values_list("grade", "rank"))


for turn in ("first", "second"):
    found = ranks(migrate(*leaf))
    need(found == RIGHT, f"forth, the {turn} time, the ranks are {found}")
    found = ranks(migrate(before))
    need(found == RIGHT, f"back, the {turn} time, the ranks are {found}")
need(ranks(migrate(*leaf)) == RIGHT, "it does not go forth again")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
