from django.db import migrations


def split_names(apps, schema_editor):
    Composer = apps.get_model("library", "Composer")
    for composer in Composer.objects.all():
        first, _, last = composer.full_name.rpartition(" ")
        composer.first_name, composer.last_name = first, last
        composer.save(update_fields=["first_name", "last_name"])


class Migration(migrations.Migration):
    dependencies = [("library", "0002_composer_names")]

    operations = [migrations.RunPython(split_names)]
