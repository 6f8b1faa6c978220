"""Faults come in pages of 25 by limit and offset, the other lists are as they were."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from voltway.charging.models import Card, ChargingSession  # noqa: E402
from voltway_making import OLD_TESTS, client_of, connector, fault, user, works  # noqa: E402

LIST = "/v2/faults/"
plug, driver = connector(), user()
keys = [fault(plug, driver, text=f"Fault {n}").pk for n in range(130)][::-1]
client = client_of(driver)


def page(query="", url=None):
    answer = client.get(url or LIST + query)
    need(answer.status_code == 200, f"{query} answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict), f"{LIST}{query} is no page")
    need(set(data) == {"count", "next", "previous", "results"}, f"a page has {sorted(data)}")
    need(data["count"] == 130, f"count is {data['count']}")
    return data, [row["id"] for row in data["results"]]


for query, wanted in {
    "": keys[:25],
    "?offset=25": keys[25:50],
    "?limit=10": keys[:10],
    "?limit=10&offset=5": keys[5:15],
    "?limit=100": keys[:100],
    "?limit=101": keys[:100],
    "?limit=5000": keys[:100],
    "?offset=120": keys[120:],
    "?offset=500": [],
}.items():
    _, found = page(query)
    need(found == wanted, f"{LIST}{query} has {len(found)} faults or an order of its own")
first, found = page()
need(first["previous"] is None and first["next"], "the links of the first page are wrong")
need(set(first["results"][0]) == {"id", "connector", "text", "reported_at", "resolved"}, "fields")
walked, data = list(found), first
while data["next"]:
    data, found = page(url=data["next"])
    walked += found
need(walked == keys, "one does not get all faults by following next")
for n in range(30):
    Card.objects.create(driver=driver, uid=f"u{n}")
    ChargingSession.objects.create(driver=driver, connector=plug)
    connector(plug.site)
for url, count in (("/v2/cards/", 30), ("/v2/sessions/", 30), ("/v2/connectors/", 31)):
    rows = client.get(url).json()
    need(isinstance(rows, list) and len(rows) == count, f"{url} is no plain array of {count}")
need(client_of().get(LIST).status_code == 401, "a visitor gets the faults")
answer = client.post(LIST, {"connector": plug.pk, "text": "Dark"})
need(answer.status_code == 201, f"a new fault answers {answer.status_code}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
