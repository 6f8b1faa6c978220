from django.db import migrations, models


def fill_references(apps, schema_editor):
    """Stays booked before we had references get one made of their id."""
    Stay = apps.get_model("stays", "Stay")
    for stay in Stay.objects.all():
        stay.reference = f"ST-{stay.pk:08d}"
        stay.save(update_fields=["reference"])


class Migration(migrations.Migration):

    dependencies = [
        ("stays", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="stay",
            name="reference",
            field=models.CharField(blank=True, default="", editable=False, max_length=12),
            preserve_default=False,
        ),
        migrations.RunPython(fill_references),
    ]
