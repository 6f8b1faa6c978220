import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Exhibitor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("firm", models.CharField(max_length=100)),
                ("email", models.EmailField(max_length=254)),
                (
                    "metres",
                    models.SmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2),
                            django.core.validators.MaxValueValidator(40),
                        ],
                    ),
                ),
                ("wishes", models.CharField(blank=True, max_length=300)),
                ("applied", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["applied", "pk"],
            },
        ),
    ]
