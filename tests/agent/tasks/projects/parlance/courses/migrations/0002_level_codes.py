from django.db import migrations

CODES = {"beginner": "A1", "intermediate": "B1", "advanced": "C1"}


def words_to_codes(apps, schema_editor):
    Course = apps.get_model("courses", "Course")
    for word, code in CODES.items():
        Course.objects.filter(level=word).update(level=code)


class Migration(migrations.Migration):
    dependencies = [
        ("courses", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(words_to_codes),
    ]
