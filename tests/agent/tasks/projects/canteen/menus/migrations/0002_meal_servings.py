from django.db import migrations

from menus.models import Meal


def round_up(apps, schema_editor):
    """The kitchens order in tens."""
    for meal in Meal.objects.all():
        meal.servings = (meal.servings + 9) // 10 * 10
        meal.save()


class Migration(migrations.Migration):
    dependencies = [
        ("menus", "0001_initial"),
    ]

    operations = [
        migrations.RenameField(
            model_name="meal",
            old_name="portions",
            new_name="servings",
        ),
        migrations.RunPython(round_up),
    ]
