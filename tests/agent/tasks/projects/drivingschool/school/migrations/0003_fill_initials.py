from django.db import migrations


def fill_initials(apps, schema_editor):
    Student = apps.get_model('school', 'Student')
    for student in Student.objects.filter(initials=''):
        student.initials = ''.join(word[0] for word in student.name.split())[:5].upper()
        student.save(update_fields=['initials'])


class Migration(migrations.Migration):

    dependencies = [
        ('school', '0002_student_initials'),
    ]

    operations = [
        migrations.RunPython(fill_initials),
    ]
