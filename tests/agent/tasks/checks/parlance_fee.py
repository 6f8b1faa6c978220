"""The fee of an enrolment comes in three steps, and is the price of its course."""

from decimal import Decimal

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, migrations, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from parlance_making import OLD_TESTS  # noqa: E402

FIRST = ("enrolments", "0001_initial")


def migrate(target):
    try:
        MigrationExecutor(connection).migrate([target])
    except Exception as error:
        fail(f"migrating to {target[1]} with rows raises {error!r}")


def then(target):
    """The models as they are after the migration; those of the other apps as they are last."""
    loader = MigrationExecutor(connection).loader
    ends = [n for n in loader.graph.leaf_nodes() if n[0] != "enrolments"]
    return loader.project_state([*ends, target]).apps


loader = MigrationExecutor(connection).loader
leaves = loader.graph.leaf_nodes("enrolments")
need(len(leaves) == 1, f"the migrations end in {leaves}")
leaf = leaves[0]
plan = [key for key in loader.graph.forwards_plan(leaf) if key[0] == "enrolments"]
need(plan[0] == FIRST, f"the first migration is {plan[0]}")
need(len(plan) == 4, f"there are {len(plan) - 1} steps: {[name for _, name in plan[1:]]}")


def of_fee(operation):
    names = (getattr(operation, "model_name_lower", ""), getattr(operation, "name", ""))
    return names == ("enrolment", "fee")


found = []
for key in plan[1:]:
    kinds = set()
    for operation in loader.get_migration(*key).operations:
        if isinstance(operation, migrations.AddField) and of_fee(operation):
            need(operation.field.null, f"{key[1]} adds the column NOT NULL")
            kinds.add("add")
        elif isinstance(operation, migrations.AlterField) and of_fee(operation):
            need(not operation.field.null, f"{key[1]} leaves the column nullable")
            kinds.add("tighten")
        elif isinstance(operation, migrations.RunPython | migrations.RunSQL):
            kinds.add("fill")
    found.append(kinds)
# What the old code adds in the meantime may be filled once more before it is made NOT NULL.
last = ({"tighten"}, {"fill", "tighten"})
need(found[:2] == [{"add"}, {"fill"}] and found[2] in last, f"the steps are {found}")

migrate(FIRST)
apps = then(FIRST)
User, Language = apps.get_model("auth", "User"), apps.get_model("courses", "Language")
Course, Enrolment = apps.get_model("courses", "Course"), apps.get_model("enrolments", "Enrolment")
language = Language.objects.create(name="Welsh", code="cy")
wanted = {}
for turn, price in enumerate(("99.50", "310.00", "0.00")):
    values = {"title": f"C{turn}", "level": "A1", "starts_on": "2031-01-01", "price": price}
    course = Course.objects.create(language=language, **values)
    for number in range(turn + 1):
        student = User.objects.create(username=f"u{turn}-{number}")
        gone = number == 1
        row = Enrolment.objects.create(course=course, student=student, withdrawn=gone)
        wanted[row.pk] = Decimal(price)

migrate(plan[1])
# What runs on the server until the deployment is done knows nothing of the column.
late = Enrolment(course=course, student=User.objects.create(username="late"))
try:
    late.save()
except IntegrityError as error:
    fail(f"the old code can't add enrolments after {plan[1][1]}: {error}")
wanted[late.pk] = Decimal("0.00")
Added = then(plan[1]).get_model("enrolments", "Enrolment")
some = next(iter(wanted))
Added.objects.filter(pk=some).update(fee="12.00")
Added.objects.filter(pk=some).update(fee=None)
migrate(leaf)

from enrolments.models import Enrolment as Now  # noqa: E402

fees = dict(Now.objects.values_list("pk", "fee"))
need(fees == wanted, f"the fees are {fees}, not {wanted}")
column = Now._meta.get_field("fee")
need(not column.null and not column.has_default(), "the field is nullable, or has a default")
need((column.max_digits, column.decimal_places) == (7, 2), "the field is another one")
try:
    with transaction.atomic():
        Now.objects.filter(pk=some).update(fee=None)
    fail("the database takes NULL for a fee")
except IntegrityError:
    pass
migrate(FIRST)
need(Enrolment.objects.count() == len(wanted), "going back loses rows")
migrate(leaf)
need(dict(Now.objects.values_list("pk", "fee")) == wanted, "forth again the fees are others")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
