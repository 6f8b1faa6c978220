from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.RenameField(model_name='volunteer', old_name='telephone', new_name='phone'),
    ]
