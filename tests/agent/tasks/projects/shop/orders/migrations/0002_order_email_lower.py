from django.db import migrations


def lower_emails(apps, schema_editor):
    Order = apps.get_model('orders', 'Order')
    for order in Order.objects.exclude(email='').iterator():
        order.email = order.email.lower()
        order.save(update_fields=['email'])


class Migration(migrations.Migration):

    dependencies = [
        ('orders', '0001_initial'),
    ]

    operations = [
        migrations.RunPython(lower_emails),
    ]
