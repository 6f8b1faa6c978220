import django.db.models.deletion
import vouchers.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Voucher",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "look",
                    models.CharField(
                        choices=[("birthday", "Birthday"), ("plain", "Plain")],
                        default="plain",
                        max_length=12,
                    ),
                ),
                ("dedication", models.CharField(blank=True, max_length=200)),
                ("euros", models.PositiveSmallIntegerField()),
                (
                    "code",
                    models.CharField(
                        default=vouchers.models.new_code, editable=False, max_length=16, unique=True
                    ),
                ),
                (
                    "buyer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vouchers",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
