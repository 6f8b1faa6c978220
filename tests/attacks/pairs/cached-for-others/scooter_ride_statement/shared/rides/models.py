from django.conf import settings
from django.db import models


class Scooter(models.Model):
    code = models.CharField(max_length=6, unique=True)
    battery = models.PositiveSmallIntegerField(default=100)

    def __str__(self):
        return self.code


class Ride(models.Model):
    rider = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rides"
    )
    scooter = models.ForeignKey(Scooter, on_delete=models.PROTECT, related_name="rides")
    started_at = models.DateTimeField()
    minutes = models.PositiveIntegerField()
    from_street = models.CharField(max_length=80)
    to_street = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["-started_at", "pk"]

    def __str__(self):
        return f"{self.from_street} to {self.to_street}"
