from django.contrib.auth.models import User
from django.db import models


class Appointment(models.Model):
    patient = models.ForeignKey(User, on_delete=models.CASCADE, related_name="appointments")
    starts = models.DateTimeField()
    treatment = models.CharField(max_length=100)
