from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("courses", "0003_fill_price_pence")]

    operations = [migrations.RemoveField(model_name="course", name="price")]
