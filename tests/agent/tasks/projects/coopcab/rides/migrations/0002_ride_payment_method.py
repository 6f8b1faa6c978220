from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("rides", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="ride",
            name="payment_method",
            field=models.CharField(
                choices=[("cash", "Cash"), ("card", "Card"), ("voucher", "Voucher")],
                default="cash",
                max_length=10,
            ),
        ),
    ]
