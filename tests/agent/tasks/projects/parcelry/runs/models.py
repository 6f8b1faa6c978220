from django.conf import settings
from django.db import models


class Van(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    depot = models.ForeignKey("depots.Depot", on_delete=models.PROTECT, related_name="vans")
    payload_kg = models.PositiveIntegerField(default=900)

    class Meta:
        ordering = ["plate"]

    def __str__(self):
        return self.plate


class Run(models.Model):
    """The tour of a van on a day."""

    van = models.ForeignKey(Van, on_delete=models.PROTECT, related_name="runs")
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="runs"
    )
    day = models.DateField()

    class Meta:
        ordering = ["-day", "id"]
        constraints = [
            models.UniqueConstraint(fields=["van", "day"], name="one_run_per_van_and_day"),
        ]

    def __str__(self):
        return f"{self.van_id} on {self.day}"


class Stop(models.Model):
    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="stops")
    parcel = models.ForeignKey("parcels.Parcel", on_delete=models.PROTECT, related_name="stops")
    position = models.PositiveSmallIntegerField()
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self):
        return f"stop {self.position}"
