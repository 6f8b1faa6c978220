from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="record",
            name="access",
            field=models.CharField(
                choices=[("open", "Open"), ("restricted", "Restricted")],
                default="open",
                max_length=12,
            ),
        ),
    ]
