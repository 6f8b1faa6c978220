from django.conf import settings
from django.db import models


class Clinic(models.Model):
    name = models.CharField(max_length=100)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="clinics")


class Patient(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE)
    full_name = models.CharField(max_length=100)
    diagnosis = models.CharField(max_length=200, blank=True)
