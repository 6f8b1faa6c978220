from django.conf import settings
from django.db import models


class Dentist(models.Model):
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]


class Appointment(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments")
    dentist = models.ForeignKey(Dentist, on_delete=models.PROTECT, related_name="appointments")
    starts_at = models.DateTimeField()
    reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["dentist", "starts_at"], name="one_patient_at_a_time")]
