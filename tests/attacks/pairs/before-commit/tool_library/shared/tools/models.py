from django.conf import settings
from django.db import models


class Tool(models.Model):
    name = models.CharField(max_length=80)
    deposit = models.PositiveSmallIntegerField(default=0)

    def __str__(self):
        return self.name


class Reservation(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations"
    )
    tool = models.ForeignKey(Tool, on_delete=models.CASCADE, related_name="reservations")
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["tool", "day"], name="one_reservation_a_day")
        ]
