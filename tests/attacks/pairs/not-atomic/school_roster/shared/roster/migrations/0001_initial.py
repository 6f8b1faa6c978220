from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Pupil",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=8, unique=True)),
                ("name", models.CharField(max_length=100)),
                ("form", models.CharField(max_length=4)),
                ("born_on", models.DateField()),
            ],
            options={
                "ordering": ["form", "name"],
            },
        ),
    ]
