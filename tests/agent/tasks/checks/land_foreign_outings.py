# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *

url = "/api/v1/outings/"
ida, bo = renter("Ida"), renter("Bo")
k = craft()
mine, other = outing(ida, k.station, [k]), outing(bo, k.station, [craft(at=k.station)])
c = client(ida.user)
need([d["key"] for d in rows(c.get(url))] == [str(mine.key)], "list of a renter")
need(c.get(f"{url}{mine.key}/").status_code == 200, "own outing")
s = c.get(f"{url}{other.key}/").status_code
need(s == 404, f"foreign outing gives {s}")
s = post(c, f"{url}{other.key}/confirm/").status_code
need(s == 404, f"confirm of a foreign outing gives {s}")
other.refresh_from_db()
need(other.status == "draft", "foreign outing was confirmed")
need(
    rows(c.get(url + "?station__slug=" + k.station.slug)) == rows(c.get(url)),
    "filter shows foreign ones",
)
s = post(c, f"{url}{mine.key}/confirm/").status_code
need(s == 200, f"confirm of own outing gives {s}")
for u in (user(staff=True, group="desk"), user(staff=True), boss()):
    c = client(u)
    need(len(rows(c.get(url))) == 2, "staff does not see all")
    need(c.get(f"{url}{other.key}/").status_code == 200, "staff does not see one")
need(post(c, f"{url}{other.key}/confirm/").status_code == 200, "staff cannot confirm")
r = client(user()).get(url)
need(r.status_code == 403 or rows(r) == [], f"user who is no renter: {r.status_code}")
need(client().get(url).status_code in (401, 403), "anonymous")
finish(PROJECT)
