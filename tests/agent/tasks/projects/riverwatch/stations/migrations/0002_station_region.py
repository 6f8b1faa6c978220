from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('stations', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='station',
            name='region',
            field=models.CharField(default='unknown', max_length=30),
            preserve_default=False,
        ),
    ]
