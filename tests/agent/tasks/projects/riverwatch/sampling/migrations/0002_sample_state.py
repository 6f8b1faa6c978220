from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sampling', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='sample',
            name='state',
            field=models.CharField(
                choices=[('new', 'New'), ('approved', 'Approved')], default='new', max_length=10
            ),
        ),
    ]
