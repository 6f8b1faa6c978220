from django.db import migrations, models

import apps.shipments.models


class Migration(migrations.Migration):
    dependencies = [("shipments", "0002_trackingevent_note")]

    operations = [
        migrations.AddField(
            model_name="shipment",
            name="tracking_code",
            field=models.CharField(
                default=apps.shipments.models.new_tracking_code,
                editable=False,
                max_length=12,
                unique=True,
            ),
        ),
    ]
