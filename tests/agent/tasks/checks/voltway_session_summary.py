"""The summary of a session, in which nothing can be written."""

from datetime import UTC, datetime

from checking import good, need, no_missing_migrations, old_tests, start

start()
from voltway.charging import serializers  # noqa: E402
from voltway.charging.models import ChargingSession  # noqa: E402
from voltway_making import OLD_TESTS, connector, user, works  # noqa: E402

Summary = getattr(serializers, "SessionSummarySerializer", None)
need(Summary is not None, "voltway/charging/serializers.py has no SessionSummarySerializer")
FIELDS = {"id", "site", "connector", "started_at", "ended_at", "kwh"}
plug = connector(label="B7")
row = ChargingSession.objects.create(
    driver=user(), connector=plug, kwh="12.30", started_at=datetime(2031, 3, 4, 12, tzinfo=UTC)
)
row.refresh_from_db()
found = dict(Summary(row).data)
need(set(found) == FIELDS, f"its fields are {sorted(found)}")
wanted = {"id": row.pk, "site": plug.site.name, "connector": "B7", "ended_at": None, "kwh": "12.30"}
for name, value in wanted.items():
    need(found[name] == value, f"{name} is {found[name]!r}, not {value!r}")
need(str(found["started_at"]).startswith("2031-03-04T12:00"), f"it began {found['started_at']}")
need(len(Summary(ChargingSession.objects.all(), many=True).data) == 1, "it makes no list")
data = {
    "id": 5,
    "site": "Mine",
    "connector": "C3",
    "started_at": "2030-01-01T00:00Z",
    "ended_at": "2030-01-02T00:00Z",
    "kwh": "99",
}
writer = Summary(row, data=data)
need(writer.is_valid(), f"what can't be written is asked for: {writer.errors}")
need(not writer.validated_data, f"one can write {dict(writer.validated_data)}")
listed = set(serializers.ChargingSessionSerializer().fields)
need(listed == {"id", "connector", "started_at", "ended_at", "kwh"}, "the old one has changed")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
