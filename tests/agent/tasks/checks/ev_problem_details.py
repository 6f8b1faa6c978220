# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    one, company = order(), organiser()

    def problem(response, code, what):
        status(response, code, what)
        code = response.status_code
        need(
            response["Content-Type"].split(";")[0] == "application/problem+json",
            "%s has content type %s" % (what, response["Content-Type"]),
        )
        data = response.json()
        need(
            isinstance(data, dict) and {"type", "title", "status", "detail"} <= set(data),
            "%s has the body %s" % (what, data),
        )
        need(
            data["status"] == code and isinstance(data["status"], int),
            "%s: status is %r" % (what, data["status"]),
        )
        need(
            isinstance(data["type"], str) and data["type"], "%s: type is %r" % (what, data["type"])
        )
        need(
            isinstance(data["title"], str) and data["title"],
            "%s: title is %r" % (what, data["title"]),
        )
        need(
            isinstance(data["detail"], str) and data["detail"],
            "%s: detail is %r" % (what, data["detail"]),
        )
        return data

    who, boss = client(user()), client(company.user)
    problem(client().get("/api/orders/"), (401, 403), "no login")
    problem(who.get("/api/orders/%d/" % one.pk), 404, "another's order")
    problem(who.get("/api/events/99999/availability/"), 404, "an unknown event")
    problem(who.get("/api/me/organiser/"), 403, "no organiser profile")
    problem(who.delete("/api/orders/"), 405, "DELETE of the list")
    problem(
        boss.patch("/api/me/organiser/", "{nonsense", content_type="application/json"),
        400,
        "broken JSON",
    )
    data = problem(
        patch(boss, "/api/me/organiser/", {"name": "", "phone": "1" * 50}), 400, "invalid fields"
    )
    errors = data.get("errors")
    need(isinstance(errors, dict) and set(errors) == {"name", "phone"}, "errors is %s" % errors)
    need(
        all(
            isinstance(v, list) and v and all(isinstance(m, str) for m in v)
            for v in errors.values()
        ),
        "errors is %s" % errors,
    )
    data = problem(post(boss, "/api/events/", {}), 400, "an empty event")
    need("title" in data["errors"] and "venue" in data["errors"], "errors is %s" % data["errors"])
    response = boss.get("/api/me/organiser/")
    need(
        response.status_code == 200 and response["Content-Type"].startswith("application/json"),
        "good answers changed",
    )
    response = client().get("/events/99999/")
    need(
        response.status_code == 404 and response["Content-Type"].startswith("text/html"),
        "the HTML pages changed",
    )
    nothing_broken()


run(main)
