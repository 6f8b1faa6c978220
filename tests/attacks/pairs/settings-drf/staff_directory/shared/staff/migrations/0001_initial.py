from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Employee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("department", models.CharField(max_length=40)),
                ("mobile", models.CharField(blank=True, max_length=20)),
                ("birthday", models.DateField(blank=True, null=True)),
            ],
            options={
                "ordering": ["name", "pk"],
            },
        ),
    ]
