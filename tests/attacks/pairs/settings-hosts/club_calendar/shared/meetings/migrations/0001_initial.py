from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Meeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=100)),
                ("place", models.CharField(max_length=100)),
                ("starts", models.DateTimeField()),
                ("public", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["starts", "pk"],
            },
        ),
    ]
