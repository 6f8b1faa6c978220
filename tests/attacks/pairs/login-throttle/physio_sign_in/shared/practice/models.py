from django.conf import settings
from django.db import models


class Appointment(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    starts_at = models.DateTimeField()
    room = models.CharField(max_length=20, blank=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-starts_at", "-pk"]


class Exercise(models.Model):
    appointment = models.ForeignKey(
        Appointment, on_delete=models.CASCADE, related_name="exercises"
    )
    name = models.CharField(max_length=80)
    repetitions = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["pk"]
