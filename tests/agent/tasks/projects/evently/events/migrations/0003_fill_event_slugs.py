from django.db import migrations
from django.utils.text import slugify


def fill_slugs(apps, schema_editor):
    Event = apps.get_model("events", "Event")
    for event in Event.objects.filter(slug=""):
        event.slug = slugify(event.title)[:160]
        event.save(update_fields=["slug"])


class Migration(migrations.Migration):

    dependencies = [
        ("events", "0002_event_slug"),
    ]

    operations = [
        migrations.RunPython(fill_slugs),
    ]
