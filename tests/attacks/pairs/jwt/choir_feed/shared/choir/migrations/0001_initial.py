import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Rehearsal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "voice",
                    models.CharField(choices=[("high", "High"), ("low", "Low")], max_length=4),
                ),
                ("place", models.SlugField(max_length=80)),
                ("starts_at", models.DateTimeField()),
            ],
            options={
                "ordering": ["starts_at"],
            },
        ),
        migrations.CreateModel(
            name="Singer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "voice",
                    models.CharField(choices=[("high", "High"), ("low", "Low")], max_length=4),
                ),
                (
                    "iban",
                    models.CharField(
                        blank=True,
                        max_length=34,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\Z"
                            ),
                        ],
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="singer",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
