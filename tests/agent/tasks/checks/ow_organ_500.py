# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows
    from instruments.models import Builder

    c = client(rows.make_user())
    organ = rows.make_organ(opus="12")
    rows.make_stop(organ)
    page = c.get(f"/organs/{organ.pk}/")
    need(page.status_code == 200, f"an organ without a builder: {page.status_code}")
    text = page.content.decode()
    need(
        organ.nickname in text and "Gedackt" in text and "12" in text,
        "the page of an organ without a builder lost its content",
    )
    need("None" not in text, "the page says None")
    organ.builder = Builder.objects.create(name="Willis & Sons")
    organ.save()
    need(
        "Willis &amp; Sons" in c.get(f"/organs/{organ.pk}/").content.decode(),
        "the builder is no longer shown",
    )
    need(c.get("/organs/9999/").status_code == 404, "no organ")
    need(client().get(f"/organs/{organ.pk}/").status_code == 302, "open to anonymous people")
    from instruments.models import Organ

    need(Organ._meta.get_field("builder").null, "the builder became required")
    sound()
    new_tests("no test of it")
    notices(put_back("instruments"), "no test fails when the old code is back")


run(main)
