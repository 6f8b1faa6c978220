"""What is below /orders/<pk>/ is for the order's member; a treasurer reads each."""

from at_allotments import OLD_TESTS, Order, member, order, product
from checking import good, need, old_tests
from django.test import Client

owner, neighbour = member(), member()
treasurer = member(is_treasurer=True)
spade = product(stock=10, name="Spade")
mine = order(owner, spade)
page, slip, cancel = (f"/orders/{mine.pk}/{end}" for end in ("", "slip.txt", "cancel/"))


def client_of(user):
    client = Client()
    if user:
        client.force_login(user)
    return client


stranger = client_of(neighbour)
for path in (page, slip):
    answer = stranger.get(path)
    need(answer.status_code in (403, 404), f"a neighbour's {path} is {answer.status_code}")
    text = answer.content.decode()
    need("735190" not in text and "Spade" not in text, f"{path} still tells a neighbour something")
answer = stranger.post(cancel)
need(answer.status_code in (403, 404), f"a neighbour's cancelling is {answer.status_code}")
mine.refresh_from_db()
spade.refresh_from_db()
need((mine.status, spade.stock) == ("placed", 10), "a neighbour cancelled the order")
status = stranger.get("/orders/999999/").status_code
need(status in (403, 404), f"an order that is not there is {status}")

for who in (owner, treasurer):
    client = client_of(who)
    for path in (page, slip):
        answer = client.get(path)
        need(answer.status_code == 200, f"{path} is {answer.status_code} for {who}")
        text = answer.content.decode()
        need("735190" in text and "Spade" in text, f"{path} does not show {who} the order")
    listing = client.get("/orders/")
    need(f"Order {mine.pk}<" in listing.content.decode(), f"the list of {who} lacks the order")
need(f"Order {mine.pk}<" not in stranger.get("/orders/").content.decode(), "the list tells")
theirs = order(treasurer, spade)
status = client_of(owner).get(f"/orders/{theirs.pk}/").status_code
need(status in (403, 404), f"a member reads the treasurer's order: {status}")

visitor = client_of(None)
for method, path in (("get", page), ("get", slip), ("post", cancel)):
    answer = getattr(visitor, method)(path)
    sent = answer.status_code == 302 and answer.headers["Location"].startswith("/login/")
    need(sent, f"a visitor's {path} is {answer.status_code}")
status = client_of(owner).get(cancel).status_code
need(status == 405, f"a get of {cancel} is {status}")
answer = client_of(owner).post(cancel)
need(answer.status_code == 302, f"the owner's cancelling is {answer.status_code}")
need(Order.objects.get(pk=mine.pk).status == "cancelled", "the owner can't cancel")
spade.refresh_from_db()
need(spade.stock == 12, f"the stock is {spade.stock}")
old_tests(OLD_TESTS)
good()
