"""The migration goes back, and forward again."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from mutants import unchanged  # noqa: E402
from patients.models import Pet  # noqa: E402
from vet_making import OLD_TESTS, pet, works  # noqa: E402

leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("patients")
need(len(leaves) == 1, f"migrations of patients end in {leaves}")


def migrate(*target):
    try:
        MigrationExecutor(connection).migrate(list(target))
    except Exception as error:
        fail(f"to {target}: {error!r}")


SIZES = {"1": "small", "7.99": "small", "8": "medium", "24.5": "medium", "25": "large"}
for weight in SIZES:
    pet(weight=weight, size="large")
names = list(Pet.objects.values_list("name", "weight"))
migrate(("patients", "0003_pet_size"))
need(list(Pet.objects.values_list("name", "weight")) == names, "rows are changed on the way back")
migrate(*leaves)
migrate(("patients", "0002_relations"))
columns = connection.introspection.get_table_description(connection.cursor(), "patients_pet")
need("size" not in [column.name for column in columns], "the column is still there")
migrate(*leaves)
rows = Pet.objects.values_list("weight", "size")
found = [(f"{weight.normalize():f}", size) for weight, size in rows]
need(found == list(SIZES.items()), f"then the sizes are {found}")
MIGRATIONS = "patients/migrations/"
for name in ("0001_initial", "0002_relations", "0003_pet_size"):
    unchanged("vetsite", f"{MIGRATIONS}{name}.py")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
