from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("players", "0001_initial")]

    operations = [
        migrations.RenameField(model_name="player", old_name="mobile", new_name="phone"),
    ]
