"""The list of bookings comes in pages of 20 (`size` up to 100) in a fixed order, no other list."""

from datetime import date

from at_quayside import OLD_TESTS, Booking, berth, booking, skipper, vessel
from checking import good, need, old_tests, queries
from rest_framework.test import APIClient

path = "/api/bookings/"
user = skipper()
mine, theirs = vessel(user), vessel(skipper())
places = [berth() for _ in range(5)]
# Five arrivals on each day: the day alone is no order.
wanted = {booking(mine, places[n % 5], day=n // 5).pk for n in range(125)}
for n in range(5):
    booking(theirs, places[n], day=40)
client = APIClient()
client.force_authenticate(user)


def page(address):
    answer = client.get(address)
    need(answer.status_code == 200, f"{address} answers {answer.status_code}")
    body = answer.json()
    need(isinstance(body, dict) and "results" in body, f"{address} is no page: {str(body)[:80]}")
    return body


def walk(address):
    rows, sizes = [], []
    while address:
        body = page(address)
        rows += body["results"]
        sizes.append(len(body["results"]))
        need(len(sizes) < 50, "the pages do not end")
        address = body["next"]
    return rows, sizes


rows, sizes = walk(path)
need(sizes == [20] * 6 + [5], f"pages of {sizes}")
need({row["id"] for row in rows} == wanted and len(rows) == 125, "not each of the user's, once")
days = [date.fromisoformat(row["arrives_on"]) for row in rows]
need(days == sorted(days, reverse=True), "the latest arrival is not first")
again, sizes = walk(f"{path}?size=50")
need(sizes == [50, 50, 25], f"?size=50 gives pages of {sizes}")
need([row["id"] for row in again] == [row["id"] for row in rows], "the order depends on the size")
need(set(rows[0]) >= {"id", "vessel", "berth_label", "nights", "state"}, f"a row is {rows[0]}")
for size in ("100", "101", "5000", "99999999999999999999"):
    length = len(page(f"{path}?size={size}")["results"])
    need(length == 100 or (size != "100" and length == 20), f"?size={size} gives {length}")
for size in ("0", "-3", "abc", ""):
    answer = client.get(f"{path}?size={size}")
    need(answer.status_code in (200, 400), f"?size={size} answers {answer.status_code}")
    if answer.status_code == 200:
        length = len(answer.json()["results"])
        need(1 <= length <= 100, f"?size={size} gives {length}")

_, _, sent = queries(lambda: client.get(path))
read = [sql for sql in sent if "harbour_booking" in sql and "LIMIT" in sql]
need(read, "the page is cut out of all rows")
orders = [sql.split("ORDER BY")[1] for sql in read if "ORDER BY" in sql]
unique = any('"harbour_booking"."id"' in order or "created_at" in order for order in orders)
need(unique, f"nothing decides between bookings of one day: {orders}")

need(APIClient().get(path).status_code == 401, "a visitor is let in")
one = client.get(f"{path}{rows[0]['id']}/")
need(one.status_code == 200 and one.json() == rows[0], "one booking is another now")
for other in ("berths", "berths/free", "pontoons", "vessels", "invoices"):
    body = client.get(f"/api/{other}/").json()
    need(isinstance(body, list), f"/api/{other}/ is no list any more")
need(len(client.get("/api/invoices/").json()) == 125, "/api/invoices/ is cut")
need(Booking.objects.count() == 130, "the bookings changed")
old_tests(OLD_TESTS)
good()
