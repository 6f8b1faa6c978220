from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("observatory", "0002_observation_season")]

    operations = [
        migrations.AddIndex(
            model_name="observation",
            index=models.Index(fields=["observed_at"], name="obs_observed_at_idx"),
        ),
    ]
