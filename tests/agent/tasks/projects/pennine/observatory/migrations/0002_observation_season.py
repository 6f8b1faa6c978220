from django.db import migrations, models

from observatory.models import Observation


def fill_season(apps, schema_editor):
    # save() of the model works the season out
    for observation in list(Observation.objects.all()):
        observation.save()


class Migration(migrations.Migration):
    dependencies = [("observatory", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="observation",
            name="season",
            field=models.CharField(blank=True, default="", help_text="2025/2026", max_length=9),
        ),
        migrations.RunPython(fill_season),
        migrations.RemoveField(model_name="observation", name="weather"),
    ]
