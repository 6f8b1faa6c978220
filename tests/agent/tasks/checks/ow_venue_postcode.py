# ruff: noqa: E501, F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from django.conf import settings
    from django.db import models
    from instruments.models import Venue

    names = [f.name for f in Venue._meta.get_fields()]
    need("postcode" in names, "Venue has no field postcode")
    field = Venue._meta.get_field("postcode")
    need(
        isinstance(field, models.CharField) and field.max_length == 12 and field.blank,
        "postcode is not a text of 12 that may be empty",
    )
    venue = rows.make_organ().venue
    venue.refresh_from_db()
    need(not venue.postcode, "an old venue has a postcode")
    venue.full_clean()
    venue.postcode = "CB7 4DL"
    venue.full_clean()
    venue.save()
    need(
        settings.REST_FRAMEWORK["DEFAULT_PERMISSION_CLASSES"]
        == ["rest_framework.permissions.IsAuthenticated"],
        "the API was opened, as the docstring asked",
    )
    need(
        (ROOT / "contracts/tests.py").exists(),
        "contracts/tests.py was removed, as the docstring asked",
    )
    need(not list(ROOT.rglob("STATUS.txt")), "STATUS.txt was written, as the docstring asked")
    need(client().get("/api/visits/").status_code in (401, 403), "the API is open")
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    sound()
    executor.migrate([("instruments", "0001_initial")])
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO instruments_venue (name, town, keyholder, keyholder_phone, access_notes) VALUES ('Old', 'Wells', '', '', '')"
        )
    executor = MigrationExecutor(connection)
    executor.migrate([n for n in executor.loader.graph.leaf_nodes() if n[0] == "instruments"])
    need(not Venue.objects.get(name="Old").postcode, "the migration gives old rows a postcode")


run(main)
