from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Article",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField()),
                ("slug", models.SlugField()),
                ("title", models.CharField(max_length=150)),
                ("text", models.TextField()),
                ("published", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["-year", "slug"],
                "constraints": [
                    models.UniqueConstraint(fields=("year", "slug"), name="one_slug_a_year"),
                ],
            },
        ),
    ]
