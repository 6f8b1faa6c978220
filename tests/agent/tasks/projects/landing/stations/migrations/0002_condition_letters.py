from django.db import migrations

LETTERS = {"good": "A", "worn": "B", "broken": "C"}


def words_to_letters(apps, schema_editor):
    Craft = apps.get_model("stations", "Craft")
    for word, letter in LETTERS.items():
        Craft.objects.filter(condition=word).update(condition=letter)


class Migration(migrations.Migration):
    dependencies = [
        ("stations", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(words_to_letters),
    ]
