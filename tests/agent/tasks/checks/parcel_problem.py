# ruff: noqa: F403, F405
from at_parcelline import *

start()
k = customer()
c, s, d = api(k.user), api(staff()), api(dispatcher())
ship, inv = (
    shipment(k, status="delivered"),
    invoice(k, paid_at=datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)),
)


def problem(c, method, path, data, status, **kw):
    response = call(c, method, path, data, status, **kw)
    where = f"{method} {path}: "
    need(
        response["Content-Type"].split(";")[0] == "application/problem+json",
        where + response["Content-Type"],
    )
    body = response.json()
    need(isinstance(body, dict) and body.get("status") == status, where + f"status is {body}")
    for key in ("type", "title", "detail"):
        need(isinstance(body.get(key), str) and body[key], where + f"{key} is missing: {body}")
    need("error" not in body, where + "still has error")
    return body


body = problem(d, "post", "/events/", {"kind": "eaten", "happened_at": "2026-01-02T10:00:00Z"}, 400)
need(
    isinstance(body.get("errors"), dict)
    and set(body["errors"]) == {"kind", "shipment"}
    and body["errors"]["kind"],
    f"errors is {body.get('errors')}",
)
body = problem(
    c,
    "post",
    "/shipments/",
    {
        "reference": "",
        "origin": ship.origin.code,
        "destination": ship.origin.code,
        "parcels": [{"weight_g": -1}],
    },
    400,
)
need(
    {"reference", "parcels"} == {k[: 9 if k[0] == "r" else 7] for k in body.get("errors", {})},
    f"errors is {body.get('errors')}",
)
need(
    "Wrong user name or password."
    in problem(api(), "post", "/auth/login/", {"username": "x", "password": "y"}, 400)["detail"],
    "the login's text is gone",
)
need(
    "username" in problem(api(), "post", "/auth/login/", {}, 400)["errors"],
    "the login's field errors",
)
need(
    "already paid" in problem(c, "post", f"/invoices/{inv.pk}/pay/", None, 409)["detail"],
    "pay's text is gone",
)
need(
    "delivered already"
    in problem(
        d,
        "post",
        "/events/",
        {"kind": "scanned", "shipment": ship.pk, "happened_at": "2026-01-02T10:00:00Z"},
        409,
    )["detail"],
    "the conflict's text is gone",
)
problem(c, "get", "/shipments/9999/", None, 404)
problem(c, "post", "/invoices/9999/pay/", None, 404)
problem(api(), "get", "/depots/", None, 403)
problem(c, "get", "/events/", None, 403)
body = problem(c, "delete", f"/shipments/{ship.pk}/", None, 405)
response = api(staff()).post(V1 + "/depots/", "{rubbish", content_type="application/json")
need(
    response.status_code == 400
    and response["Content-Type"].startswith("application/problem+json")
    and response.json().get("status") == 400,
    "broken JSON: " + response["Content-Type"],
)
fine = call(c, "get", "/shipments/")
need(
    fine["Content-Type"].startswith("application/json") and len(fine.json()) == 1,
    "good answers have changed",
)
response = call(s, "delete", "/shipments/", None, 405)
need("GET" in response.headers.get("Allow", ""), "Allow is gone")
done()
