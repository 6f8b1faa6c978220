# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from faults.models import Fault

    user, other, organ = rows.make_user(), rows.make_user(), rows.make_organ()
    url = "/faults/new/"
    data = {"organ": organ.pk, "title": "Cipher on C", "severity": 3}
    first = client().get(url)
    need(first.status_code == 302 and "/login/" in first.url, f"anonymous: {first.status_code}")
    need(
        client().post(url, data).status_code == 302 and not Fault.objects.exists(),
        "anonymous people report faults",
    )
    c = client(user)
    page = c.get(url)
    need(page.status_code == 200, f"the page: {page.status_code}")
    text = page.content.decode()
    for name in ("organ", "title", "severity"):
        need(f'name="{name}"' in text, f"no field {name}")
    for name in ("reported_by", "status", "closed_at"):
        need(f'name="{name}"' not in text, f"a field {name} too many")
    need("csrfmiddlewaretoken" in text, "no csrf token")
    need("<nav>" in text, "the page does not use the base template")
    response = c.post(url, {**data, "reported_by": other.pk, "status": "closed"})
    need(response.status_code == 302, f"saving: {response.status_code}")
    fault = Fault.objects.get()
    need(
        (fault.organ, fault.title, fault.severity, fault.status)
        == (organ, "Cipher on C", 3, "open"),
        "saved wrongly",
    )
    need(fault.reported_by == user, "reported_by is not the person logged in")
    need(response.url == f"/faults/{fault.pk}/", f"goes to {response.url}")
    for bad in ({**data, "title": ""}, {**data, "organ": 9999}, {**data, "severity": 9}):
        need(c.post(url, bad).status_code == 200 and Fault.objects.count() == 1, f"accepts {bad}")
    need(
        c.get("/faults/").status_code == 200 and c.get(f"/faults/{fault.pk}/").status_code == 200,
        "the other pages",
    )
    sound()


run(main)
