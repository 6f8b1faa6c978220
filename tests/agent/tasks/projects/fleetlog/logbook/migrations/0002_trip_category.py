from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("logbook", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="trip",
            name="category",
            field=models.CharField(
                choices=[
                    ("duty", "On duty"),
                    ("transfer", "Transfer"),
                    ("workshop", "To the workshop"),
                ],
                default="duty",
                max_length=10,
            ),
        ),
    ]
