from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("rides", "0003_fill_payment_method")]

    operations = [migrations.RemoveField(model_name="ride", name="paid_by_card")]
