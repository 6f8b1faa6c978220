from django.db import migrations


def fill_category(apps, schema_editor):
    """The category was written at the head of the purpose: "[workshop] new tyres"."""
    Trip = apps.get_model("logbook", "Trip")
    for category in ("transfer", "workshop"):
        mark = f"[{category}] "
        for trip in Trip.objects.filter(purpose__startswith=mark):
            trip.category = category
            trip.purpose = trip.purpose[len(mark) :]
            trip.save(update_fields=["category", "purpose"])


class Migration(migrations.Migration):
    dependencies = [("logbook", "0002_trip_category")]

    operations = [migrations.RunPython(fill_category)]
