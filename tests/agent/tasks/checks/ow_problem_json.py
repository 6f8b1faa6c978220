# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    tuner, organ = client(rows.make_tuner().user), rows.make_organ()
    plain, staff = client(rows.make_user()), client(rows.make_user(is_staff=True))
    json = {"content_type": "application/json"}
    errors = {
        "not logged in": (client().get("/api/visits/"), (401, 403)),
        "not allowed": (plain.get("/api/faults/"), (403,)),
        "not found": (plain.get("/api/visits/9999/"), (404,)),
        "wrong method": (staff.post("/api/invoices/", {}), (405,)),
        "broken json": (tuner.post("/api/faults/", "{nope", **json), (400,)),
        "wrong media type": (tuner.post("/api/faults/", "x", content_type="text/csv"), (415,)),
        "invalid": (tuner.post("/api/faults/", {"organ": organ.pk, "title": "no"}, **json), (400,)),
        "invalid filter": (staff.get("/api/visits/?status=nonsense"), (400,)),
    }
    for what, (response, codes) in errors.items():
        need(response.status_code in codes, f"{what}: status {response.status_code}")
        kind = response.headers["Content-Type"].split(";")[0]
        need(kind == "application/problem+json", f"{what}: {kind}")
        body = response.json()
        need(isinstance(body, dict), f"{what}: {body}")
        need(
            body.get("status") == response.status_code,
            f"{what}: status in the body is {body.get('status')}",
        )
        need(isinstance(body.get("title"), str) and body["title"], f"{what}: no title")
        need(isinstance(body.get("type", "about:blank"), str), f"{what}: type")
        need(isinstance(body.get("detail", ""), str), f"{what}: detail is no text")
    text = errors["invalid"][0].content.decode()
    need(
        "Say a little more." in text and text.count("title") >= 2,
        f"the fault of the field is lost: {text}",
    )
    need("Allow" in errors["wrong method"][0].headers, "Allow is lost")
    made = tuner.post("/api/faults/", {"organ": organ.pk, "title": "Hanging note"}, **json)
    need(
        made.status_code == 201 and made.headers["Content-Type"].startswith("application/json"),
        "what succeeds changed",
    )
    need(
        plain.get("/api/visits/").headers["Content-Type"].startswith("application/json"),
        "what succeeds changed",
    )
    page = plain.get("/visits/9999/")
    need(
        page.status_code == 404 and page.headers["Content-Type"].startswith("text/html"),
        "the pages changed",
    )
    sound()


run(main)
