from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0002_visit_card_number_bigint")]

    operations = [
        migrations.AddIndex(
            model_name="visit",
            index=models.Index(fields=["entered_at"], name="visit_entered_at_idx"),
        ),
    ]
