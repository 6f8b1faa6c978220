from django.conf import settings
from django.db import models


class Rider(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rider")
    district = models.CharField(max_length=40)


class Delivery(models.Model):
    rider = models.ForeignKey(Rider, null=True, blank=True, on_delete=models.SET_NULL, related_name="deliveries")
    address = models.CharField(max_length=200)
    door_code = models.CharField(max_length=20, blank=True)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
