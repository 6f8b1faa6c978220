from django.db import migrations


def fill_references(apps, schema_editor):
    Job = apps.get_model("workshop", "Job")
    for job in Job.objects.filter(reference="").only("pk").iterator():
        Job.objects.filter(pk=job.pk).update(reference=f"J{job.pk:05}")


class Migration(migrations.Migration):
    dependencies = [("workshop", "0002_job_reference")]

    operations = [
        migrations.RunPython(fill_references),
    ]
