from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("fleet", "0002_ping_speed_check")]

    operations = [
        migrations.AddIndex(
            model_name="gpsping",
            index=models.Index(fields=["vehicle", "-at"], name="ping_vehicle_at_idx"),
        ),
    ]
