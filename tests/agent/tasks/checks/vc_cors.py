# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
ok = ("https://app.vetcamp.example", "http://localhost:5173")
H = "Access-Control-Allow-Origin"
c = client(w.ann)
for origin in ok:
    r = c.get("/api/pets/", HTTP_ORIGIN=origin)
    if r.get(H) != origin:
        wrong(f"{origin} gets {H}: {r.get(H)}")
    if r.get("Access-Control-Allow-Credentials") != "true":
        wrong("cookies are not allowed")
    r = client().options(
        "/api/pets/",
        HTTP_ORIGIN=origin,
        HTTP_ACCESS_CONTROL_REQUEST_METHOD="PATCH",
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken",
    )
    expect(r.status_code, (200, 204), "the preflight")
    if r.get(H) != origin or "PATCH" not in r.get("Access-Control-Allow-Methods", ""):
        wrong("the preflight does not allow PATCH")
for origin in (
    "https://evil.example",
    "http://app.vetcamp.example",
    "https://app.vetcamp.example.evil.example",
    "null",
):
    r = c.get("/api/pets/", HTTP_ORIGIN=origin)
    if r.get(H):
        wrong(f"{origin} gets {H}: {r.get(H)}")
for url in ("/", "/pets/"):
    if c.get(url, HTTP_ORIGIN=ok[0]).get(H):
        wrong(f"{url} is open as well")
finish(w)
