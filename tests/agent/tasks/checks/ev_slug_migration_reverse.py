# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    from django.core.management import call_command
    from django.db import connection

    made = event(title="Jazz night")
    from events.models import Event

    Event.objects.filter(pk=made.pk).update(slug="own-slug")
    try:
        call_command("migrate", "events", "0002", verbosity=0, interactive=False)
    except Exception as error:
        wrong("migrate events 0002: %s" % type(error).__name__)
    with connection.cursor() as cursor:
        cursor.execute("select slug from events_event where id = %s", [made.pk])
        need(cursor.fetchone()[0] == "own-slug", "going back changed the slug")
        cursor.execute("update events_event set slug = '' where id = %s", [made.pk])
    call_command("migrate", verbosity=0, interactive=False)
    made.refresh_from_db()
    need(made.slug == "jazz-night", "going forward no longer fills empty slugs (%r)" % made.slug)
    nothing_broken()


run(main)
