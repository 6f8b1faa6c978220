from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("rides", "0001_initial")]

    operations = [
        migrations.AddField("patient", "first_name", models.CharField(blank=True, default="", max_length=80)),
        migrations.AddField("patient", "last_name", models.CharField(blank=True, default="", max_length=80)),
    ]
