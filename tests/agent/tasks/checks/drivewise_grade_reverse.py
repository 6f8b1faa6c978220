"""0003_fill_grade can be undone: then the grades are empty, and no exam is lost."""

from datetime import date

from checking import fail, good, need, no_missing_migrations, old_tests, start

SQLITE = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
start("config.settings.test", DATABASES=SQLITE)
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from drivewise_making import OLD_TESTS  # noqa: E402

BEFORE = [("lessons", "0002_exam_grade")]


def migrate(target):
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"migrating to {target} raises {error!r}")
    return MigrationExecutor(connection).loader.project_state(target).apps


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("lessons")
need(len(leaf) == 1, f"the migrations end in {leaf}")
apps = migrate(BEFORE)
branch = apps.get_model("fleet", "Branch").objects.create(name="A", street="B", phone="1")
who = apps.get_model("auth", "User").objects.create(username="ada")
pupil = apps.get_model("learners", "Pupil").objects.create(
    user=who, branch=branch, born_on=date(2007, 1, 1), phone="2"
)
Exam = apps.get_model("lessons", "Exam")
for points in (12, 79, 80, 99):
    Exam.objects.create(pupil=pupil, taken_on=date(2030, 1, 1), points=points)


def grades(apps):
    rows = apps.get_model("lessons", "Exam").objects.order_by("points")
    return list(rows.values_list("grade", flat=True))


wanted = ["fail", "fail", "pass", "pass"]
forth = grades(migrate(leaf))
need(forth == wanted, f"forth, the grades are {forth}")
back = grades(migrate(BEFORE))
need(back == [""] * 4, f"back, the grades are {back}")
again = grades(migrate(leaf))
need(again == wanted, f"forth again, the grades are {again}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
