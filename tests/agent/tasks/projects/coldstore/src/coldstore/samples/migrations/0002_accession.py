from django.db import migrations, models

from coldstore.samples.models import Sample


def fill_accession(apps, schema_editor):
    for sample in Sample.objects.all():
        sample.accession = f"{sample.study.code}-{sample.pk:05d}"
        sample.save()


class Migration(migrations.Migration):

    dependencies = [
        ("samples", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="sample",
            name="accession",
            field=models.CharField(default="", max_length=16, unique=True),
        ),
        migrations.RunPython(fill_accession),
        migrations.AlterModelOptions(
            name="sample",
            options={"ordering": ["accession"]},
        ),
        migrations.RemoveField(
            model_name="sample",
            name="legacy_code",
        ),
    ]
