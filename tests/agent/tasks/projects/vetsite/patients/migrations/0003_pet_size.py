from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('patients', '0002_relations'),
    ]

    operations = [
        migrations.AddField(
            model_name='pet',
            name='size',
            field=models.CharField(
                blank=True,
                choices=[('small', 'small'), ('medium', 'medium'), ('large', 'large')],
                default='',
                max_length=10,
            ),
            preserve_default=False,
        ),
    ]
