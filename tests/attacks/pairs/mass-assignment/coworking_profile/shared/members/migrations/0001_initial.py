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
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("company", models.CharField(blank=True, max_length=100)),
                ("invoice_email", models.EmailField(blank=True, max_length=254)),
                (
                    "plan",
                    models.CharField(
                        choices=[("desk", "Hot desk"), ("studio", "Studio")],
                        default="desk",
                        max_length=10,
                    ),
                ),
                ("since", models.DateField(auto_now_add=True)),
                ("room", models.CharField(blank=True, max_length=20)),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="membership",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("room", ""), _negated=True),
                        fields=("room",),
                        name="one_membership_per_room",
                    ),
                ],
            },
        ),
    ]
