"""/api/v1/samples/ takes as many queries for 12 samples as for 3, with the same JSON."""

import sys
from datetime import UTC, date, datetime

from checking import ROOT, good, need, old_tests, queries, start

sys.path.insert(0, str(ROOT / "src"))
start()
from coldstore.samples.models import (  # noqa: E402
    Aliquot,
    Box,
    Checkout,
    Freezer,
    Sample,
    Study,
)
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

URL = "/api/v1/samples/"
User = get_user_model()
wanted = []


def out(sample, person, day, back=None):
    Checkout.objects.create(
        sample=sample,
        person=person,
        taken_at=datetime(2024, 5, day, tzinfo=UTC),
        returned_at=back and datetime(2024, 5, back, tzinfo=UTC),
    )


def make(count):
    for _ in range(count):
        n = len(wanted) + 1
        lead = User.objects.create_user(f"lead{n}")
        first = User.objects.create_user(f"first{n}", first_name="Una", last_name=f"First{n}")
        second = User.objects.create_user(f"second{n}")
        study = Study.objects.create(code=f"s{n}", title=f"Study {n}", lead=lead)
        freezer = Freezer.objects.create(name=f"Polar {n}", room=f"R{n}")
        box = Box.objects.create(freezer=freezer, label=f"B{n}") if n % 3 else None
        sample = Sample.objects.create(
            accession=f"A-{n:03d}",
            study=study,
            box=box,
            kind="soil",
            collected_on=date(2024, 1, n),
        )
        aliquots = [
            Aliquot.objects.create(sample=sample, volume=f"{part}.25", used=part == 2)
            for part in range(1, n % 5 + 1)
        ]
        holder = None
        if n % 4 != 0:
            out(sample, second, 1, back=2)
        if n % 4 == 1:
            out(sample, second, 20)
            holder = f"second{n}"
        if n % 4 == 2:
            out(sample, second, 9)
            out(sample, first, 21)
            out(sample, second, 11)
            out(sample, second, 25, back=26)
            holder = f"Una First{n}"
        left = sum(100 * part + 25 for part in range(1, n % 5 + 1) if part != 2)
        wanted.append(
            {
                "id": sample.pk,
                "accession": f"A-{n:03d}",
                "kind": "soil",
                "collected_on": f"2024-01-{n:02d}",
                "study": {"code": f"s{n}", "title": f"Study {n}", "lead": f"lead{n}"},
                "box": box
                and {
                    "id": box.pk,
                    "label": f"B{n}",
                    "freezer": {"name": f"Polar {n}", "room": f"R{n}"},
                },
                "aliquots": [{"id": a.pk, "volume": a.volume, "used": a.used} for a in aliquots],
                "volume_left": f"{left // 100}.{left % 100:02d}",
                "holder": holder,
            }
        )


def judge(answer):
    need(answer.status_code == 200, f"{URL} answers {answer.status_code}")
    body = answer.json()
    need(set(body) == {"count", "next", "previous", "results"}, f"the page is {set(body)}")
    need(len(body["results"]) == len(wanted), f"{len(body['results'])} samples are listed")
    for row, right in zip(body["results"], wanted, strict=True):
        for key in {*row, *right}:
            need(
                row.get(key, "?") == right.get(key, "?"),
                f"{key} of {right['accession']} is {row.get(key)!r}, not {right.get(key)!r}",
            )


client = APIClient()
need(client.get(URL).status_code in (401, 403), "a visitor sees the samples")
user = User.objects.create_user("user")
client.force_authenticate(user)
make(3)
few, page, _ = queries(lambda: client.get(URL))
judge(page)
make(9)
many, page, _ = queries(lambda: client.get(URL))
judge(page)
need(few == many, f"{URL} takes {few} queries for 3 samples, {many} for 12")
need(many <= 8, f"{URL} takes {many} queries")
for right in wanted[:6]:
    body = client.get(f"{URL}{right['id']}/").json()
    need(body == right, f"one sample is {body}, not {right}")
body = client.get(f"{URL}?study=s4").json()
need([row["accession"] for row in body["results"]] == ["A-004"], "the filter by study is gone")
need(client.get(f"{URL}?study=none").json()["count"] == 0, "an unknown study has samples")
body = client.get(f"{URL}?per_page=5&page=2").json()
need([row["id"] for row in body["results"]] == [w["id"] for w in wanted[5:10]], "page 2 differs")
need(client.post(f"{URL}{wanted[3]['id']}/checkout/").status_code == 204, "checkout fails")
need(client.get(f"{URL}{wanted[3]['id']}/").json()["holder"] == "user", "the holder is stale")
old_tests(9)
good()
