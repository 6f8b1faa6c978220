from django.conf import settings
from django.db import models


class Driver(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driver")
    plate = models.CharField(max_length=12)
    on_duty = models.BooleanField(default=False)


class Trip(models.Model):
    driver = models.ForeignKey(Driver, on_delete=models.PROTECT, related_name="trips")
    pick_up = models.CharField(max_length=120)
    ordered_at = models.DateTimeField(auto_now_add=True)
    done = models.BooleanField(default=False)

    class Meta:
        ordering = ["-ordered_at", "-pk"]
