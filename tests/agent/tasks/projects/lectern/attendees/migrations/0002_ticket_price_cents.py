from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("attendees", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="ticket",
            name="price_cents",
            field=models.PositiveIntegerField(default=0),
            preserve_default=False,
        ),
    ]
