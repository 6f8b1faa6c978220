from django.conf import settings
from django.db import models


class Bike(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bikes")
    brand = models.CharField(max_length=40)
    frame_number = models.CharField(max_length=40)

    class Meta:
        ordering = ["pk"]


class RepairJob(models.Model):
    bike = models.ForeignKey(Bike, on_delete=models.CASCADE, related_name="jobs")
    ordered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="repair_jobs")
    symptom = models.CharField(max_length=200)
    done = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]
