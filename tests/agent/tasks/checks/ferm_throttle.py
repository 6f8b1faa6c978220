# ruff: noqa: E402, F403, F405
from at_fermata import *

start()
from django.core.cache import caches

for x in caches.all(initialized_only=False):
    x.clear()
k = concert(seats=1000)
body = {"concert": k.pk, "name": "Ann", "email": "ann@example.com", "tickets": 1}
URL = "/api/ticket-requests/"


def post(c, ip):
    return c.post(URL, body, format="json", REMOTE_ADDR=ip)


for who, ip in ((None, "10.0.0.1"), (user(), "10.0.0.2"), (boss(), "10.0.0.3")):
    c = api(who)
    got = [post(c, ip).status_code for _ in range(7)]
    need(got == [201] * 5 + [429] * 2, f"{who or 'anonymous'}: {got}")
r = post(api(), "10.0.0.1")
need(int(r.get("Retry-After", 0)) > 3000, f"Retry-After is {r.get('Retry-After')}")
need(post(api(), "10.0.0.9").status_code == 201, "another address is throttled too")
same = [post(api(user()), "10.0.0.20").status_code for _ in range(6)]
need(same[-1] == 429, f"six users at one address: {same}")
need(k.orders.count() == 15 + 1 + 5, "throttled requests make orders")
for who in (None, player().user):
    c = api(who)
    need(
        [c.get("/api/concerts/", REMOTE_ADDR="10.0.0.1").status_code for _ in range(12)]
        == [200] * 12,
        "/api/concerts/ is throttled",
    )
c = api(player().user)
for url in ("/api/works/", "/api/loans/"):
    need(
        [c.get(url, REMOTE_ADDR="10.0.0.1").status_code for _ in range(12)] == [200] * 12,
        f"{url} is throttled",
    )
need(
    client().get(f"/concerts/{k.slug}/order/", REMOTE_ADDR="10.0.0.1").status_code == 200,
    "the order page",
)
finish("fermata")
