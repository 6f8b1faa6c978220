import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("rides", "0004_remove_ride_paid_by_card")]

    operations = [
        migrations.AddField(
            model_name="ride",
            name="reference",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
