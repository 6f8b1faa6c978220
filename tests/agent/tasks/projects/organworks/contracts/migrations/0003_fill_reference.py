from django.db import migrations


def fill(apps, schema_editor):
    Contract = apps.get_model("contracts", "Contract")
    for contract in Contract.objects.filter(reference="").iterator():
        contract.reference = f"C-{contract.started_on.year}-{contract.pk:04d}"
        contract.save(update_fields=["reference"])


class Migration(migrations.Migration):

    dependencies = [
        ("contracts", "0002_contract_reference"),
    ]

    operations = [
        migrations.RunPython(fill),
    ]
