from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("wardrobe", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="costume",
            name="tag",
            field=models.CharField(default="", max_length=12, unique=True),
            preserve_default=False,
        ),
    ]
