from django.conf import settings
from django.db import models


class Showing(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(default=60)

    class Meta:
        ordering = ["starts_at"]


class Seat(models.Model):
    showing = models.ForeignKey(Showing, on_delete=models.CASCADE, related_name="taken")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["showing", "guest"], name="one_seat_each")]
