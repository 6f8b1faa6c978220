# ruff: noqa: E731, F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    origin = "https://app.organworks.example"
    c = client(rows.make_user())

    def allowed(path, origin, method="GET"):
        pre = c.options(
            path,
            HTTP_ORIGIN=origin,
            HTTP_ACCESS_CONTROL_REQUEST_METHOD=method,
            HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken",
        )
        real = c.get(path, HTTP_ORIGIN=origin)
        return pre, real

    header, creds = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
    pre, real = allowed("/api/visits/", origin, "POST")
    need(
        pre.headers.get(header) == origin,
        f"the preflight is not answered: {pre.headers.get(header)}",
    )
    need(
        real.headers.get(header) == origin and real.status_code == 200,
        "the answer has no CORS header",
    )
    need(
        pre.headers.get(creds) == "true" and real.headers.get(creds) == "true",
        "cookies are not allowed",
    )
    need("POST" in pre.headers.get("Access-Control-Allow-Methods", ""), "POST is not allowed")
    need(
        "x-csrftoken" in pre.headers.get("Access-Control-Allow-Headers", "").lower(),
        "x-csrftoken is not allowed",
    )
    need(
        client()
        .options("/api/visits/", HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET")
        .headers.get(header)
        == origin,
        "the preflight wants a login",
    )
    for bad in (
        "https://evil.example",
        origin + ".evil.test",
        "http://app.organworks.example",
        "https://xapp.organworks.example",
        "null",
    ):
        for response in allowed("/api/visits/", bad):
            need(header not in response.headers, f"{bad} is allowed")
    for path in ("/rounds/", "/my-day/"):
        for response in allowed(path, origin):
            need(header not in response.headers, f"{path} is allowed too")
    need(
        client().get("/api/visits/", HTTP_ORIGIN=origin).status_code in (401, 403),
        "open to anonymous people",
    )
    strict = client(rows.make_user(is_staff=True), enforce_csrf_checks=True)
    token = "a" * 32
    strict.cookies["csrftoken"] = token
    data = {"nickname": "Positive", "venue": rows.make_organ().venue.pk}
    post = lambda where, **more: strict.post(
        "/api/organs/", data, secure=True, HTTP_ORIGIN=where, **more
    )
    need(
        post(origin, HTTP_X_CSRFTOKEN=token).status_code == 201,
        "writing from that origin fails the csrf check",
    )
    need(post(origin).status_code == 403, "the csrf check is gone")
    need(
        post("https://evil.example", HTTP_X_CSRFTOKEN=token).status_code == 403,
        "any origin may write",
    )
    sound()


run(main)
