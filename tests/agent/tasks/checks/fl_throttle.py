# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


from django.core.cache import cache

cache.clear()
client, second = as_(driver), as_(boss)
codes = [client.get("/api/members/").status_code for _ in range(61)]
need(codes[:60] == [200] * 60, f"refused too early: {codes.count(200)} were answered")
need(codes[60] == 429, f"request 61 answers {codes[60]}")
answer = client.get("/api/vehicles/")
need(answer.status_code == 429, "each endpoint has a limit of its own")
need("Retry-After" in answer.headers, "no Retry-After")
need(second.get("/api/members/").status_code == 200, "others are throttled too")
need(second.get("/dispatch/").status_code == 200, "the pages are throttled")
nobody = Client()
codes = [nobody.get("/api/status/").status_code for _ in range(11)]
need(codes == [200] * 10 + [429], f"anonymous: {codes}")
need(second.get("/api/status/").status_code == 200, "logged in ones are throttled as anonymous")
cache.clear()
old_tests(25)

good()
