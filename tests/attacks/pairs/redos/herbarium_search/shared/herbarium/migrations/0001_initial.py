from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Sheet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("genus", models.CharField(db_index=True, max_length=60)),
                ("species", models.CharField(max_length=60)),
                ("place", models.CharField(blank=True, max_length=120)),
                ("collector", models.CharField(blank=True, max_length=80)),
            ],
            options={
                "ordering": ["genus", "species", "pk"],
            },
        ),
    ]
