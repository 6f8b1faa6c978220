from django.db import migrations

ALLERGENS = {
    "A": "Cereals containing gluten",
    "B": "Crustaceans",
    "C": "Eggs",
    "D": "Fish",
    "E": "Peanuts",
    "F": "Soybeans",
    "G": "Milk",
    "H": "Nuts",
    "L": "Celery",
    "M": "Mustard",
    "N": "Sesame",
    "O": "Sulphites",
    "P": "Lupin",
    "R": "Molluscs",
}


def seed(apps, schema_editor):
    Allergen = apps.get_model("recipes", "Allergen")
    for code, name in ALLERGENS.items():
        Allergen.objects.get_or_create(code=code, defaults={"name": name})


class Migration(migrations.Migration):
    dependencies = [
        ("recipes", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(seed),
    ]
