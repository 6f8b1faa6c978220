from django.db import migrations, models


def closed_to_status(apps, schema_editor):
    Ticket = apps.get_model('tickets', 'Ticket')
    for ticket in Ticket.objects.all():
        ticket.status = 'done' if ticket.closed else 'open'
        ticket.save()


class Migration(migrations.Migration):

    dependencies = [
        ('tickets', '0002_timesheet'),
    ]

    operations = [
        migrations.AddField(
            model_name='ticket',
            name='status',
            field=models.CharField(choices=[('open', 'Open'), ('doing', 'In progress'), ('done', 'Done')], default='open', max_length=10),
        ),
        migrations.RunPython(closed_to_status),
        migrations.RemoveField(
            model_name='ticket',
            name='closed',
        ),
    ]
