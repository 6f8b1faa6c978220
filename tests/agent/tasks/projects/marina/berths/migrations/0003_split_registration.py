import re

from django.db import migrations

WITH_COUNTRY = re.compile(r"([A-Z]{2})[ -](.+)")


def split_registration(apps, schema_editor):
    """`AT 1234` becomes the country AT and the registration 1234."""
    Boat = apps.get_model("berths", "Boat")
    for boat in Boat.objects.filter(country="").iterator():
        found = WITH_COUNTRY.fullmatch(boat.registration)
        if found:
            boat.country, boat.registration = found.groups()
            boat.save(update_fields=["country", "registration"])


class Migration(migrations.Migration):

    dependencies = [
        ("berths", "0002_boat_country"),
    ]

    operations = [
        migrations.RunPython(split_registration),
    ]
