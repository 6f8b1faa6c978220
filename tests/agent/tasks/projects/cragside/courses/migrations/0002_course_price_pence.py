from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("courses", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="course",
            name="price_pence",
            field=models.PositiveIntegerField(blank=True, null=True),
        ),
    ]
