from django.conf import settings
from django.db import models


class Branch(models.Model):
    name = models.CharField(max_length=80)
    on_duty = models.BooleanField(default=False)


class Prescription(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="prescriptions"
    )
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="prescriptions")
    drug = models.CharField(max_length=100)
    ready = models.BooleanField(default=False)
