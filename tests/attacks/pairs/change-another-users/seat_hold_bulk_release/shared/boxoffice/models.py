from django.conf import settings
from django.db import models


class Performance(models.Model):
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()


class SeatHold(models.Model):
    HELD, RELEASED, SOLD = "held", "released", "sold"
    STATES = [(HELD, "Held"), (RELEASED, "Released"), (SOLD, "Sold")]

    performance = models.ForeignKey(Performance, on_delete=models.CASCADE, related_name="holds")
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seat_holds")
    seat = models.CharField(max_length=8)
    state = models.CharField(max_length=10, choices=STATES, default=HELD)
    released_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
