from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Departure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("harbour", models.CharField(max_length=60)),
                ("day", models.DateField()),
                ("time", models.TimeField()),
                ("free_seats", models.PositiveSmallIntegerField()),
            ],
            options={
                "ordering": ["day", "time", "id"],
            },
        ),
    ]
