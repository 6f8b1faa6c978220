from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("hire", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="outing",
            name="desk_note",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
    ]
