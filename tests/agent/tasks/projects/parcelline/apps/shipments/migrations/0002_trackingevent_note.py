from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shipments", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="trackingevent",
            name="note",
            field=models.CharField(blank=True, default="", max_length=200),
            preserve_default=False,
        ),
    ]
