from datetime import datetime, time, timezone

from django.db import migrations, models

from rounds.models import Visit


def fill_done_at(apps, schema_editor):
    for visit in Visit.objects.filter(status="done"):
        visit.done_at = datetime.combine(visit.planned_for, time(12), tzinfo=timezone.utc)
        visit.save()


class Migration(migrations.Migration):

    dependencies = [
        ("rounds", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="visit",
            name="done_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RunPython(fill_done_at),
    ]
