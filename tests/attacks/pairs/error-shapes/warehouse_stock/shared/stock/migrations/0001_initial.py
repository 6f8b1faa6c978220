from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Shelf",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("label", models.CharField(max_length=20, unique=True)),
                ("article", models.CharField(max_length=120)),
                ("pieces", models.PositiveIntegerField(default=0)),
                ("counted_at", models.DateTimeField(editable=False, null=True)),
            ],
            options={
                "verbose_name_plural": "shelves",
                "ordering": ["label"],
            },
        ),
    ]
