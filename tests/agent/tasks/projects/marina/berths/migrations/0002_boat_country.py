from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("berths", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="boat",
            name="country",
            field=models.CharField(blank=True, default="", max_length=2),
            preserve_default=False,
        ),
    ]
