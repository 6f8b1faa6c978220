from django.db import migrations


def fill_payment_method(apps, schema_editor):
    Ride = apps.get_model("rides", "Ride")
    Ride.objects.filter(paid_by_card=True).update(payment_method="card")


class Migration(migrations.Migration):
    dependencies = [("rides", "0002_ride_payment_method")]

    operations = [migrations.RunPython(fill_payment_method)]
