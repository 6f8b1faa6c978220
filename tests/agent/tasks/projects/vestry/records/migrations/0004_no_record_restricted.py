from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0003_access_of_restricted"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="record",
            name="restricted",
        ),
    ]
