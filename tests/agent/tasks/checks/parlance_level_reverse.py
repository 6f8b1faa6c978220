"""One can go back behind the codes of the levels: each becomes its word again."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from courses.models import Course  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from parlance_making import OLD_TESTS, course  # noqa: E402

FIRST = [("courses", "0001_initial")]
LAST = MigrationExecutor(connection).loader.graph.leaf_nodes("courses")
WORDS = {
    "A1": "beginner",
    "A2": "beginner",
    "B1": "intermediate",
    "B2": "intermediate",
    "C1": "advanced",
    "C2": "advanced",
}
AGAIN = {"beginner": "A1", "intermediate": "B1", "advanced": "C1"}


def go(target, way):
    try:
        return MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"{way} fails: {error!r}")


def levels(of):
    return dict(of.objects.order_by("title").values_list("title", "level"))


for code in WORDS:
    course(title=f"Of {code}", level=code)
course(title="Second of A1", level="A1")
for turn in (1, 2):
    go(FIRST, "to roll back to 0001")
    Before = (
        MigrationExecutor(connection)
        .loader.project_state(FIRST)
        .apps.get_model("courses", "Course")
    )
    wanted = {f"Of {code}": word for code, word in WORDS.items()}
    wanted["Second of A1"] = "beginner" if turn == 1 else "intermediate"
    need(levels(Before) == wanted, f"the levels before are {levels(Before)}, not {wanted}")
    go(LAST, "to migrate again")
    wanted = {title: AGAIN[word] for title, word in wanted.items()}
    need(levels(Course) == wanted, f"the levels after all are {levels(Course)}, not {wanted}")
    Course.objects.filter(title="Second of A1").update(level="B2")
need(Course.objects.count() == 7, "courses were lost")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
