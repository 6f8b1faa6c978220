from django.conf import settings
from django.db import models


class Reading(models.Model):
    household = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings"
    )
    taken_on = models.DateField()
    kwh = models.DecimalField(max_digits=8, decimal_places=1)

    class Meta:
        ordering = ["taken_on"]
        constraints = [
            models.UniqueConstraint(fields=["household", "taken_on"], name="one_reading_a_day")
        ]

    def __str__(self):
        return f"{self.taken_on}: {self.kwh} kWh"
