from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('stations', '0002_station_region'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='sensor',
            name='calibration_note',
        ),
        migrations.AlterField(
            model_name='sensor',
            name='serial',
            field=models.CharField(max_length=30, unique=True),
        ),
    ]
