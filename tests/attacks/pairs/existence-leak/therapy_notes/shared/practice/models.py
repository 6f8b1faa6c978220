from django.conf import settings
from django.db import models


class Patient(models.Model):
    therapist = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="patients"
    )
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Note(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(max_length=10000)
    written = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written", "-pk"]
