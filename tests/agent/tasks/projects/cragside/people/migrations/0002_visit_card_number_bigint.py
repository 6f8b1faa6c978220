from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="visit",
            name="card_number",
            field=models.BigIntegerField(),
        ),
    ]
