# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from datetime import timedelta

import rides.serializers as s
from django.utils import timezone

need(hasattr(s, "RideSummarySerializer"), "no RideSummarySerializer in rides/serializers.py")
at = timezone.now().replace(microsecond=0)
r = ride(
    patient(clinic("North")),
    pickup_at=at,
    dropoff_at=at + timedelta(minutes=42, seconds=50),
    status="under_way",
)
got = s.RideSummarySerializer(r).data
need(
    set(got)
    == {"id", "patient", "clinic", "pickup_at", "status", "status_label", "duration_minutes"},
    f"the fields: {sorted(got)}",
)
need(
    (got["id"], got["patient"], got["clinic"], got["status"], got["status_label"])
    == (r.pk, "Ada Byron", "North", "under_way", "Under way"),
    f"the values: {dict(got)}",
)
need(
    got["duration_minutes"] == 42 and isinstance(got["duration_minutes"], int),
    f"42 min 50 s gives {got['duration_minutes']!r}",
)
need(got["pickup_at"], "pickup_at")
open_ride = ride(patient(clinic("North")))
need(
    s.RideSummarySerializer(open_ride).data["duration_minutes"] is None,
    "no drop-off does not give null",
)
long = ride(patient(clinic("North")), pickup_at=at, dropoff_at=at + timedelta(days=1, hours=2))
need(s.RideSummarySerializer(long).data["duration_minutes"] == 26 * 60, "26 hours do not give 1560")
need(len(s.RideSummarySerializer([r, open_ride], many=True).data) == 2, "many=True")
w = s.RideSummarySerializer(
    r,
    data={
        "status": "completed",
        "pickup_at": "2020-01-01T00:00:00Z",
        "patient": "x",
        "clinic": "y",
    },
    partial=True,
)
need(
    w.is_valid() and not w.validated_data,
    f"something can be written: {getattr(w, 'errors', None)} {getattr(w, 'validated_data', None)}",
)
finish()
