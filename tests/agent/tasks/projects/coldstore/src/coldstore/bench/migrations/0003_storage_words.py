from django.db import migrations, models

CODES = {"RT": "ambient", "4C": "fridge", "-20": "freezer", "-80": "deep"}


def rename_storage(apps, schema_editor):
    Reagent = apps.get_model("bench", "Reagent")
    reagents = Reagent.objects.using(schema_editor.connection.alias)
    for code, word in CODES.items():
        reagents.filter(storage=code).update(storage=word)


class Migration(migrations.Migration):

    dependencies = [
        ("bench", "0002_reagent_lot"),
    ]

    operations = [
        migrations.AlterField(
            model_name="reagent",
            name="storage",
            field=models.CharField(
                choices=[
                    ("ambient", "Shelf"),
                    ("fridge", "Fridge, 4 °C"),
                    ("freezer", "Freezer, -20 °C"),
                    ("deep", "Deep freezer, -80 °C"),
                ],
                max_length=10,
            ),
        ),
        migrations.RunPython(rename_storage),
    ]
