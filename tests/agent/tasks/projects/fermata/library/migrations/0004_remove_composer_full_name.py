from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("library", "0003_split_names")]

    operations = [
        migrations.AlterModelOptions(
            name="composer", options={"ordering": ["last_name", "first_name"]}
        ),
        migrations.RemoveField(model_name="composer", name="full_name"),
    ]
