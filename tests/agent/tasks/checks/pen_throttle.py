# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import at_pennine as at

one, two = at.event(capacity=500), at.event(capacity=500)


def post(event=one, ip="10.0.0.1", user=None):
    return client(user).post(
        f"/api/v1/events/{event.slug}/register/",
        {"name": "A", "email": "a@example.org", "seats": 1},
        "application/json",
        REMOTE_ADDR=ip,
    )


codes = [post(one if n % 2 else two).status_code for n in range(5)]
need(codes == [201] * 5, f"the first five give {codes}")
r = post()
need(r.status_code == 429, f"the sixth gives {r.status_code}")
need(
    int(r.headers.get("Retry-After", "0")) > 60,
    f"Retry-After is {r.headers.get('Retry-After')}, not about an hour",
)
need(post(two).status_code == 429, "another event starts a new count")
n = at.Registration.objects.count()
need(n == 5, f"{n} registrations, not 5")
need(post(ip="10.0.0.2").status_code == 201, "another address is throttled")
m = at.member()
codes = [post(user=m.user).status_code for _ in range(12)]
need(codes == [201] * 12, f"a logged-in user gets {codes}")
need(client(m.user).get("/members/").status_code == 200, "members page")
codes = {
    client().get(u, REMOTE_ADDR="10.0.0.1").status_code
    for u in ("/api/v1/events/", f"/api/v1/events/{one.slug}/", "/api/v1/observations/")
    for _ in range(12)
}
need(codes == {200}, f"other endpoints give {codes}")
codes = {client(m.user).get("/api/v1/slots/").status_code for _ in range(12)}
need(codes == {200}, f"slots give {codes}")
finish("pennine")
