# ruff: noqa: B007, E402, E501, F403, F405, PT008
from looking_on import *

start()

import at_pennine as at

URL = "/members/"
TABLES = ("observatory_observation", "observatory_slot", "members_payment")
a, b = at.member(), at.member()
for n in range(3):
    at.observation(a)
at.slot(a, telescope=at.telescope(name="Alpha-Scope"))
at.payment(a, 2025, amount="77.70")
at.observation(b)


def total(c):
    r = c.get(URL)
    need(r.status_code == 200, f"{URL} gives {r.status_code}")
    return r.content.decode()


ca, cb = client(a.user), client(b.user)
for _ in range(2):
    html = total(ca)
    need(
        "Observations: 3" in html and a.name in html and "Alpha-Scope" in html and "77.70" in html,
        f"the first visits: {html[-600:]}",
    )
with count_queries() as q:
    html = total(ca)
hit = [s for s in q.sql if any(t in s for t in TABLES)]
need(not hit, f"a later visit still asks: {hit[:1]}")
need(
    "Observations: 3" in html
    and a.name in html
    and "Alpha-Scope" in html
    and "77.70" in html
    and "Stars" in html,
    f"the cached page lacks something: {html[-600:]}",
)
for _ in range(3):
    html = total(cb)
    need(
        "Observations: 1" in html
        and b.name in html
        and "Alpha-Scope" not in html
        and a.name not in html,
        "b sees what belongs to a",
    )
# the same browser, another login
ca.logout()
r = ca.get(URL)
need(r.status_code == 302, f"after logging out {URL} gives {r.status_code}")
ca.force_login(b.user)
need("Observations: 1" in total(ca), "after changing the login one sees the old numbers")
ca.force_login(a.user)
need("Observations: 3" in total(ca) and a.user.username in total(ca), "back as a")
need(
    client(at.user()).get(URL).status_code == 403 and client().get(URL).status_code == 302,
    "who is no member gets in",
)
TEXT = "Your profile has been saved."
for n in range(3):
    r = ca.post(
        "/members/profile/",
        {"phone": "0123", "town": f"Alston {n}", "in_directory": "on"},
        follow=True,
    )
    need(
        r.content.decode().count(TEXT) == 1,
        f"after saving the profile (time {n + 1}) the line is there {r.content.decode().count(TEXT)} times",
    )
    need(TEXT not in total(ca), "the line appears on the next visit again")
    need(TEXT not in total(cb), "the line appears with somebody else")
# the life of an entry
import time
from unittest import mock

real, shift = time.time, 0
at.observation(a)
with mock.patch("time.time", lambda: real() + 301):
    html = total(client(a.user))
    need("Observations: 4" in html, "after five minutes the page is still old")
finish("pennine")
