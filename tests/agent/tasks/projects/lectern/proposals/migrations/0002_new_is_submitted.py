from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("proposals", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(
            "UPDATE proposals_proposal SET status = 'submitted' WHERE status = 'new'",
        ),
    ]
