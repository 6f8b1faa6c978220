from django.conf import settings
from django.db import models


class Nurse(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="nurse")
    role = models.CharField(max_length=10, choices=[("nurse", "Nurse"), ("planner", "Planner")], default="nurse")


class Shift(models.Model):
    nurse = models.ForeignKey(Nurse, on_delete=models.CASCADE, related_name="shifts")
    day = models.DateField()
    ward = models.CharField(max_length=20)
