"""The readings of a source are found with an index."""

# ruff: noqa: B023, E402

from checking import good, need, no_missing_migrations, old_tests, queries, start, there_and_back

start()
from datetime import timedelta

from django.db import connection
from django.utils import timezone
from marina_making import OLD_TESTS, api_of, reading, rows, staff, stay, works

there = stay()
hand = [reading(there, source="manual") for _ in range(30)]
remote = [reading(there) for _ in range(30)]
office = api_of(staff())


def plan(sql):
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        return [row[-1] for row in cursor.fetchall()]


def quoted(sql):
    """The log has the values of a query without quotes."""
    import re

    sql = re.sub(r"= (manual|remote)\b", r"= '\1'", sql)
    return re.sub(r">= (\d{4}-\d\d-\d\d[ T][\d:.]+)", r">= '\1'", sql)


since = (timezone.now() - timedelta(days=300)).isoformat()
for kind, wanted in (("manual", hand), ("remote", remote)):
    _, answer, log = queries(lambda: office.get("/api/readings/", {"source": kind, "since": since}))
    ids = [row["id"] for row in rows(answer)]
    need(ids == [row.pk for row in wanted], f"{kind} since {since} answers {ids}")
    asked = [sql for sql in log if 'FROM "stays_meterreading"' in sql and "COUNT" not in sql]
    need(len(asked) == 1, f"the queries of the list are {log}")
    steps = plan(quoted(asked[0]))
    bad = [s for s in steps if s.startswith("SCAN") or "TEMP B-TREE FOR ORDER" in s]
    need(not bad, f"the plan of the query is {steps}")
    need(any("source=? AND taken_at" in s for s in steps), f"the plan of the query is {steps}")
there_and_back("stays")
steps = plan(quoted(asked[0]))
need(any("source=? AND taken_at" in s for s in steps), "undone and done again, it is gone")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
