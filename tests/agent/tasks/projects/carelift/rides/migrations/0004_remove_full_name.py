from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [("rides", "0003_split_names")]

    operations = [
        migrations.AlterModelOptions("patient", {"ordering": ["last_name", "first_name", "pk"]}),
        migrations.RemoveField("patient", "full_name"),
    ]
