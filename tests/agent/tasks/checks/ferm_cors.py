# ruff: noqa: F403, F405
from at_fermata import *

start()
APP = "https://app.fermata.example"
c = api(player().user)
concert()
ALLOW, CREDS = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"


def preflight(url, origin, method="POST"):
    return c.options(
        url,
        HTTP_ORIGIN=origin,
        HTTP_ACCESS_CONTROL_REQUEST_METHOD=method,
        HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken",
    )


for url in ("/api/concerts/", "/api/works/"):
    r = c.get(url, HTTP_ORIGIN=APP)
    need(r.status_code == 200 and r.get(ALLOW) == APP, f"GET {url}: {ALLOW} is {r.get(ALLOW)}")
    need(r.get(CREDS) == "true", "cookies aren't allowed")
    r = preflight(url, APP)
    need(
        r.status_code in (200, 204) and r.get(ALLOW) == APP and r.get(CREDS) == "true",
        f"the preflight of {url}",
    )
    need("POST" in r.get("Access-Control-Allow-Methods", ""), "the preflight doesn't allow POST")
    heads = r.get("Access-Control-Allow-Headers", "").lower()
    need("x-csrftoken" in heads and "content-type" in heads, "the preflight's headers: " + heads)
    for origin in (
        "https://evil.example",
        "http://app.fermata.example",
        "https://app.fermata.example.evil.example",
        "https://xapp.fermata.example",
        "https://fermata.example",
        "https://app-fermata.example",
        "null",
    ):
        for r in (c.get(url, HTTP_ORIGIN=origin), preflight(url, origin)):
            need(not r.get(ALLOW), f"{origin} may call {url}")
r = api().get("/api/loans/", HTTP_ORIGIN=APP)
need(r.status_code in (401, 403) and r.get(ALLOW) == APP, "an error has no CORS headers")
r = c.get("/api/concerts", HTTP_ORIGIN=APP)
need(
    r.status_code in (301, 302) and r.get(ALLOW) == APP,
    "a redirect by CommonMiddleware has no CORS headers: the middleware is too late",
)
for url in ("/concerts/", "/accounts/login/", "/rehearsals/", "/admin/login/"):
    for r in (c.get(url, HTTP_ORIGIN=APP), preflight(url, APP, "GET")):
        need(not r.get(ALLOW), f"CORS for {url} too")
finish("fermata")
