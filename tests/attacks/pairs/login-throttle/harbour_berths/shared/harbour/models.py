from django.conf import settings
from django.db import models


class Berth(models.Model):
    number = models.CharField(max_length=6, unique=True)
    length_m = models.DecimalField(max_digits=4, decimal_places=1)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number


class Arrival(models.Model):
    skipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="arrivals"
    )
    berth = models.ForeignKey(Berth, on_delete=models.PROTECT, related_name="arrivals")
    boat = models.CharField(max_length=60)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.boat} at {self.berth}"
