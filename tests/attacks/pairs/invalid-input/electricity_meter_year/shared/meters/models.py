from django.conf import settings
from django.db import models


class Meter(models.Model):
    household = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters"
    )
    serial = models.CharField(max_length=20, unique=True)
    place = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial


class MeterReading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    kilowatt_hours = models.DecimalField(max_digits=9, decimal_places=1)

    class Meta:
        ordering = ["day"]
        constraints = [
            models.UniqueConstraint(fields=["meter", "day"], name="one_reading_a_day"),
        ]

    def __str__(self):
        return f"{self.kilowatt_hours} kWh on {self.day}"
