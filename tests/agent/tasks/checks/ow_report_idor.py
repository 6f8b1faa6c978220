# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    visit = rows.make_visit(report="mine")
    url = f"/visits/{visit.pk}/report/"
    data = {"report": "changed", "temperature_c": "12"}
    for who, user in (
        ("another tuner", rows.make_tuner().user),
        ("somebody who is no tuner", rows.make_user()),
    ):
        c = client(user)
        for response in (c.get(url), c.post(url, data)):
            need(response.status_code == 404, f"{who} got {response.status_code}")
        visit.refresh_from_db()
        need(visit.report == "mine", f"{who} changed the report")
    anonymous = client().get(url)
    need(
        anonymous.status_code == 302 and "/login/" in anonymous.url,
        "anonymous people are not sent to the login",
    )
    need(client().post(url, data).status_code == 302, "anonymous post")
    visit.refresh_from_db()
    need(visit.report == "mine", "anonymous people changed the report")
    for who, user in (
        ("the own tuner", visit.tuner.user),
        ("staff", rows.make_user(is_staff=True)),
    ):
        c = client(user)
        need(c.get(url).status_code == 200, f"{who} can't open the report")
        response = c.post(url, {"report": f"by {who}", "temperature_c": ""})
        need(
            response.status_code == 302 and response.url == f"/visits/{visit.pk}/",
            f"{who} can't save: {response.status_code}",
        )
        visit.refresh_from_db()
        need(visit.report == f"by {who}", f"{who}: the report was not saved")
    need(client(visit.tuner.user).get("/visits/99999/report/").status_code == 404, "no visit")
    need(
        client(rows.make_user()).get(f"/visits/{visit.pk}/").status_code == 200,
        "the page of the visit closed too",
    )
    sound()


run(main)
