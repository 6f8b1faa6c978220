from django.db import migrations


def lower(apps, schema_editor):
    Repair = apps.get_model("workshop", "Repair")
    Repair.objects.filter(severity="danger").update(severity="unsafe")


class Migration(migrations.Migration):
    dependencies = [
        ("workshop", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(lower, migrations.RunPython.noop),
    ]
