from django.db import migrations

# The codes of the treasurer's old spreadsheet
CODES = {"C": "cash", "T": "transfer", "D": "debit"}


def spell_out(apps, schema_editor):
    Payment = apps.get_model("members", "Payment")
    for old, new in CODES.items():
        Payment.objects.filter(method=old).update(method=new)


class Migration(migrations.Migration):
    dependencies = [("members", "0001_initial")]

    operations = [
        migrations.RunPython(spell_out),
    ]
