from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("library", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="composer",
            name="first_name",
            field=models.CharField(blank=True, default="", max_length=80),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="composer",
            name="last_name",
            field=models.CharField(default="", max_length=80),
            preserve_default=False,
        ),
    ]
