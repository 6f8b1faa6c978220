from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("stations", "0002_condition_letters"),
    ]

    operations = [
        migrations.AlterField(
            model_name="craft",
            name="condition",
            field=models.CharField(
                choices=[("A", "Good"), ("B", "Worn"), ("C", "Broken")],
                default="A",
                max_length=10,
            ),
        ),
    ]
