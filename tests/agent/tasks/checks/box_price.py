"""The price of a ticket comes in steps: nullable, filled, not null."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from decimal import Decimal  # noqa: E402

from box_making import OLD_TESTS, works  # noqa: E402
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from django.db.migrations.operations import RunPython, RunSQL  # noqa: E402
from mutants import unchanged  # noqa: E402

BEFORE = ("orders", "0002_order_note")
loader = MigrationExecutor(connection).loader
leaves = loader.graph.leaf_nodes("orders")
need(len(leaves) == 1, f"migrations of orders end in {leaves}")
plan = [k for k in loader.graph.forwards_plan(leaves[0]) if k[0] == "orders"]
need(BEFORE in plan, "0002 is gone")
steps = plan[plan.index(BEFORE) + 1 :]
need(len(steps) >= 3, f"the steps are {steps}, not three")


def price_of(key):
    state = loader.project_state([key])
    return state.models["orders", "ticket"].fields.get("price")


fields = [price_of(key) for key in steps]
filled = []
for key in steps:
    operations = loader.disk_migrations[key].operations
    data = [o for o in operations if isinstance(o, (RunPython, RunSQL))]
    if data:
        filled.append(key)
        need(len(data) == len(operations), f"{key[1]} changes the table and the rows in one")
        before = [f for k, f in zip(steps, fields, strict=True) if k == key]
        need(before[0] is not None and before[0].null, f"the price is not nullable in {key[1]}")
need(filled, "no migration fills the price")
first = next(f for f in fields if f is not None)
need(first.null, "the price is not nullable at first")
need(fields[-1] is not None and not fields[-1].null, "in the end it is nullable")
need(not fields[-1].has_default(), "in the end it has a default")


def migrate(target, what):
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"{what}: {error!r}")


def forget():
    with connection.cursor() as cursor:
        for table in ("orders_ticket", "orders_order", "shows_performance", "shows_production"):
            cursor.execute(f"DELETE FROM {table}")


migrate([BEFORE], "there is no way back to 0002")
with_shows = [BEFORE, *loader.graph.leaf_nodes("shows"), *loader.graph.leaf_nodes("venues")]
old = loader.project_state(with_shows).apps
User = old.get_model("auth", "User")
genre = old.get_model("shows", "Genre").objects.create(name="G")
show = old.get_model("shows", "Production").objects.create(title="T", genre=genre)
venue = old.get_model("venues", "Venue").objects.create(name="V", city="C")
hall = old.get_model("venues", "Hall").objects.create(venue=venue, name="H", capacity=9)
Performance, Ticket = old.get_model("shows", "Performance"), old.get_model("orders", "Ticket")
prices = [Decimal("10.00"), Decimal("21.50"), Decimal("0.00")]
played = [
    Performance.objects.create(
        production=show, hall=hall, starts_at="2026-01-01T20:00:00Z", price=price
    )
    for price in prices
]
order = old.get_model("orders", "Order").objects.create(customer=User.objects.create(username="o"))
Ticket.objects.bulk_create(
    [
        Ticket(order=order, performance=played[n % 3], row=f"{n // 1000}", seat=n % 1000)
        for n in range(3500)
    ]
)
for turn in range(2):
    migrate(leaves, "it does not work with rows in the table")
    from orders.models import Ticket as Now

    rows = list(Now.objects.values_list("price", "performance__price"))
    need(len(rows) == 3500, f"there are {len(rows)} tickets")
    wrong = [row for row in rows if row[0] != row[1]]
    need(not wrong, f"{len(wrong)} tickets have another price: {wrong[:3]}")
    if not turn:
        migrate([BEFORE], "with rows there is no way back to 0002")
try:
    with transaction.atomic():
        Now.objects.filter(pk=Now.objects.first().pk).update(price=None)
except IntegrityError:
    pass
else:
    fail("the price may be null in the database")
forget()
unchanged("boxoffice", "orders/migrations/0001_initial.py", "orders/migrations/0002_order_note.py")
unchanged("boxoffice", "orders/models.py")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
