# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from django.apps import apps
    from django.contrib import admin
    from django.db import models

    try:
        Blower = apps.get_model("instruments", "Blower")
    except LookupError:
        wrong("there is no model instruments.Blower")
    field = {f.name: f for f in Blower._meta.get_fields() if getattr(f, "concrete", False)}
    need(
        {"organ", "maker", "voltage", "serviced_on", "notes"} <= set(field),
        f"fields: {sorted(field)}",
    )
    need(
        isinstance(field["organ"], models.ForeignKey)
        and field["organ"].related_model.__name__ == "Organ"
        and not field["organ"].null,
        "organ",
    )
    need(
        type(field["maker"]) is models.CharField
        and field["maker"].max_length == 80
        and not field["maker"].blank,
        "maker",
    )
    need(isinstance(field["voltage"], models.IntegerField) and not field["voltage"].null, "voltage")
    need(
        type(field["serviced_on"]) is models.DateField
        and field["serviced_on"].null
        and field["serviced_on"].blank,
        "serviced_on",
    )
    need(isinstance(field["notes"], models.TextField) and field["notes"].blank, "notes")
    need(Blower in admin.site._registry, "not in the admin")
    made = Blower.objects.create(organ=rows.make_organ(), maker="Discus", voltage=400)
    made.full_clean()
    made.refresh_from_db()
    need(made.serviced_on is None and not made.notes, "empty fields")
    need("object (" not in str(made), "no __str__")
    c = client(rows.make_user(is_staff=True, is_superuser=True))
    url = "/admin/instruments/blower/"
    steady(
        lambda: Blower.objects.create(organ=rows.make_organ(), maker="Meidinger", voltage=230),
        lambda: c.get(url),
        url,
    )
    response = c.post(
        f"{url}add/",
        {
            "organ": made.organ.pk,
            "maker": "Ventus",
            "voltage": "230",
            "serviced_on": "",
            "notes": "",
        },
    )
    need(
        response.status_code == 302 and Blower.objects.filter(maker="Ventus").exists(),
        "adding one in the admin",
    )
    sound()


run(main)
