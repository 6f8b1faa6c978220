from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

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
                ("carrier", models.CharField(editable=False, max_length=20)),
                ("barcode", models.CharField(max_length=30)),
                ("depot", models.CharField(max_length=40)),
                ("received", models.DateTimeField(auto_now_add=True)),
            ],
        ),
    ]
