from django.conf import settings
from django.db import models


class Zone(models.Model):
    code = models.CharField(max_length=4, unique=True)
    monthly_fee = models.DecimalField(max_digits=6, decimal_places=2)

    def __str__(self):
        return self.code


class Permit(models.Model):
    resident = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits"
    )
    zone = models.ForeignKey(Zone, on_delete=models.PROTECT, related_name="permits")
    plate = models.CharField(max_length=10)
    valid_until = models.DateField()

    class Meta:
        ordering = ["-valid_until", "plate"]

    def __str__(self):
        return f"{self.plate} in {self.zone}"
