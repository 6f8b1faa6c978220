from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('orders', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='order',
            name='channel',
            field=models.CharField(
                choices=[('phone', 'phone'), ('web', 'web'), ('shop', 'shop')],
                default='phone',
                max_length=10,
            ),
            preserve_default=False,
        ),
    ]
