from django.db import migrations


def fill_grade(apps, schema_editor):
    Exam = apps.get_model("lessons", "Exam")
    Exam.objects.filter(points__gte=80).update(grade="pass")
    Exam.objects.filter(points__lt=80).update(grade="fail")


class Migration(migrations.Migration):

    dependencies = [
        ("lessons", "0002_exam_grade"),
    ]

    operations = [
        migrations.RunPython(fill_grade),
    ]
