from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("hire", "0002_outing_desk_note"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="outing",
            index=models.Index(fields=["station", "starts_at"], name="outing_station_start"),
        ),
    ]
