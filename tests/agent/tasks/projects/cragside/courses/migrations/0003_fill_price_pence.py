from django.db import migrations


def fill_price_pence(apps, schema_editor):
    Course = apps.get_model("courses", "Course")
    for course in Course.objects.filter(price__isnull=False):
        course.price_pence = int(course.price * 100)
        course.save(update_fields=["price_pence"])


class Migration(migrations.Migration):
    dependencies = [("courses", "0002_course_price_pence")]

    operations = [migrations.RunPython(fill_price_pence)]
