from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("concerts", "0001_initial")]

    operations = [
        migrations.AddIndex(
            model_name="attendance",
            index=models.Index(fields=["answered_at"], name="attendance_answered_idx"),
        ),
    ]
