import django.core.validators
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("records", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Scan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                (
                    "page",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)]
                    ),
                ),
                (
                    "file_format",
                    models.CharField(
                        choices=[("tiff", "TIFF"), ("jpeg", "JPEG"), ("pdf", "PDF")],
                        default="tiff",
                        max_length=4,
                    ),
                ),
                ("dpi", models.PositiveSmallIntegerField(default=300)),
                ("path", models.CharField(max_length=200)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scans",
                        to="records.record",
                    ),
                ),
            ],
            options={
                "ordering": ["record", "page"],
                "constraints": [
                    models.UniqueConstraint(fields=("record", "page"), name="page_scanned_once")
                ],
            },
        ),
    ]
