from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('sampling', '0003_fill_state'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='sample',
            name='approved',
        ),
    ]
