from django.db import migrations, models

import stations.models


class Migration(migrations.Migration):
    dependencies = [
        ("stations", "0003_condition_choices"),
    ]

    operations = [
        migrations.AddField(
            model_name="craft",
            name="tag",
            field=models.CharField(default=stations.models.new_tag, max_length=12, unique=True),
        ),
    ]
