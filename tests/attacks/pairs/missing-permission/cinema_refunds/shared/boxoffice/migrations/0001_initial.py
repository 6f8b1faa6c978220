from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Sale",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("film", models.CharField(max_length=120)),
                ("seat", models.CharField(max_length=6)),
                ("paid", models.DecimalField(decimal_places=2, max_digits=6)),
                ("refunded", models.BooleanField(default=False)),
                ("refund_reason", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "ordering": ["-pk"],
                "permissions": [("refund_sale", "Can refund a sale")],
            },
        ),
    ]
