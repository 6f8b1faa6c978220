from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("fleet", "0001_initial")]

    operations = [
        migrations.AddConstraint(
            model_name="gpsping",
            constraint=models.CheckConstraint(
                condition=models.Q(speed_kmh__gte=0), name="ping_speed_gte_0"
            ),
        ),
    ]
