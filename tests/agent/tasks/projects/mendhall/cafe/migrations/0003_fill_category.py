from django.db import migrations

WORDS = {
    'electric': ['toaster', 'radio', 'lamp', 'kettle', 'mixer'],
    'textile': ['jacket', 'trousers', 'zip', 'bag'],
    'bike': ['bike', 'bicycle', 'wheel'],
}


def fill_category(apps, schema_editor):
    Repair = apps.get_model('cafe', 'Repair')
    for repair in Repair.objects.filter(category=''):
        for category, words in WORDS.items():
            if any(word in repair.device.lower() for word in words):
                repair.category = category
                repair.save(update_fields=['category'])
                break


class Migration(migrations.Migration):

    dependencies = [
        ('cafe', '0002_repair_ticket'),
    ]

    operations = [
        migrations.RunPython(fill_category),
    ]
