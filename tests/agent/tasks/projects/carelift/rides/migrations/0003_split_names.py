from django.db import migrations


def split_names(apps, schema_editor):
    Patient = apps.get_model("rides", "Patient")
    for patient in Patient.objects.all():
        first, _, last = patient.full_name.rpartition(" ")
        patient.first_name, patient.last_name = first, last
        patient.save(update_fields=["first_name", "last_name"])


class Migration(migrations.Migration):

    dependencies = [("rides", "0002_patient_names")]

    operations = [migrations.RunPython(split_names)]
