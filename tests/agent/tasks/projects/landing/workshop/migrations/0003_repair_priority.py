from django.db import migrations, models

from workshop.models import Repair


def set_priority(apps, schema_editor):
    for repair in Repair.objects.all():
        repair.priority = 1 if repair.severity == "unsafe" else 3
        repair.save()


class Migration(migrations.Migration):
    dependencies = [
        ("workshop", "0002_repair_severity"),
    ]

    operations = [
        migrations.AddField(
            model_name="repair",
            name="priority",
            field=models.PositiveSmallIntegerField(default=3),
        ),
        migrations.RunPython(set_priority),
        migrations.AddIndex(
            model_name="repair",
            index=models.Index(fields=["state", "priority"], name="repair_state_priority"),
        ),
        migrations.AlterModelOptions(
            name="repair",
            options={"ordering": ["priority", "pk"]},
        ),
        migrations.RemoveField(
            model_name="repair",
            name="external_ref",
        ),
    ]
