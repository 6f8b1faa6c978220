from django.db import migrations


def fill_size(apps, schema_editor):
    Pet = apps.get_model('patients', 'Pet')
    Pet.objects.filter(weight__lt=8).update(size='small')
    Pet.objects.filter(weight__gte=8, weight__lt=25).update(size='medium')
    Pet.objects.filter(weight__gte=25).update(size='large')


class Migration(migrations.Migration):

    dependencies = [
        ('patients', '0003_pet_size'),
    ]

    operations = [
        migrations.RunPython(fill_size),
    ]
