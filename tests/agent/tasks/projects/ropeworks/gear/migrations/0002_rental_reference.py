import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gear", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="rental",
            name="reference",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
