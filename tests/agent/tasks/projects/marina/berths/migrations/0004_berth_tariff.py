from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("berths", "0003_split_registration"),
    ]

    operations = [
        migrations.AddField(
            model_name="berth",
            name="tariff",
            field=models.CharField(
                choices=[("S", "small"), ("M", "medium"), ("L", "large")],
                default="M",
                max_length=1,
            ),
            preserve_default=False,
        ),
    ]
