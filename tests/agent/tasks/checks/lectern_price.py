"""price_cents comes in three steps: may be empty, is filled by kind, must not be empty."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from lectern_making import OLD_TESTS, user, works  # noqa: E402

loader = MigrationExecutor(connection).loader
leaves = loader.graph.leaf_nodes("attendees")
need(len(leaves) == 1, f"the migrations end in {leaves}")
steps = [key for key in loader.graph.forwards_plan(leaves[0]) if key[0] == "attendees"]
need(steps[0][1] == "0001_initial", f"the first is {steps[0]}")
need(len(steps) == 4, f"the migrations are {[name for _, name in steps]}")
holder = user()
old_ticket = (
    "INSERT INTO attendees_ticket (holder_id, kind, badge_name, bought_at) "
    "VALUES (%s, %s, %s, '2031-01-01 10:00:00')"
)
PRICES = {"regular": 29900, "student": 9900, "sponsor": 0}


def migrate(key):
    try:
        MigrationExecutor(connection).migrate([key])
    except Exception as error:
        fail(f"attendees does not go to {key[1]}: {error!r}")


def execute(sql, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall() if sql.startswith("SELECT") else []


def insert(when):
    """As the old code does."""
    try:
        for kind in PRICES:
            execute(old_ticket, holder.pk, kind, f"{kind} {when}")
    except IntegrityError as error:
        fail(f"{when} the old code can't insert: {error}")


def refused(price):
    try:
        execute("UPDATE attendees_ticket SET price_cents = %s", price)
    except IntegrityError:
        return True
    return False


migrate(steps[0])
insert("before all")
migrate(steps[1])
insert("after the first step")
prices = execute("SELECT DISTINCT price_cents FROM attendees_ticket")
need(prices == [(None,)], f"after the first step the prices are {prices}")
migrate(steps[2])
wanted = sorted(PRICES.items())
found = execute("SELECT DISTINCT kind, price_cents FROM attendees_ticket ORDER BY kind")
need(found == wanted, f"after the second step the prices are {found}")
execute("UPDATE attendees_ticket SET price_cents = 12345 WHERE badge_name = 'regular before all'")
migrate(steps[3])
need(refused(None), "after the third step a ticket can be without a price")
count = len(execute("SELECT id FROM attendees_ticket"))
need(count == 6, f"of 6 tickets {count} are left")
own = execute("SELECT price_cents FROM attendees_ticket WHERE badge_name = 'regular before all'")
need(own == [(12345,)], "the third step changes prices")
migrate(steps[0])
need(len(execute("SELECT id FROM attendees_ticket")) == 6, "going back loses tickets")
migrate(leaves[0])
found = execute("SELECT DISTINCT kind, price_cents FROM attendees_ticket ORDER BY kind")
need(found == wanted, f"going forth in one go, the prices are {found}")
from attendees.models import Ticket  # noqa: E402

need(not Ticket._meta.get_field("price_cents").null, "the model takes tickets without a price")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
