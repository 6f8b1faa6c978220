from django.db import migrations


def fill_state(apps, schema_editor):
    Sample = apps.get_model('sampling', 'Sample')
    Sample.objects.filter(approved=True).update(state='approved')


class Migration(migrations.Migration):

    dependencies = [
        ('sampling', '0002_sample_state'),
    ]

    operations = [
        migrations.RunPython(fill_state),
    ]
