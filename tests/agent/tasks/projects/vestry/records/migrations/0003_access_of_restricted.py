from django.db import migrations


def set_access(apps, schema_editor):
    Record = apps.get_model("records", "Record")
    Record.objects.filter(restricted=True).update(access="restricted")


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0002_record_access"),
    ]

    operations = [
        migrations.RunPython(set_access),
    ]
