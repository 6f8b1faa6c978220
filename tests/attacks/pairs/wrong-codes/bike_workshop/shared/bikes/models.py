from django.conf import settings
from django.db import models


class Bike(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bikes")
    frame_number = models.CharField(max_length=30)
    model = models.CharField(max_length=60)


class Repair(models.Model):
    bike = models.ForeignKey(Bike, on_delete=models.CASCADE, related_name="repairs")
    wanted = models.CharField(max_length=300)
    done_at = models.DateTimeField(null=True, blank=True)
