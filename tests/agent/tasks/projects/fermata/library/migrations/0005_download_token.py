import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("library", "0004_remove_composer_full_name")]

    operations = [
        migrations.AddField(
            model_name="download",
            name="token",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
