from django.conf import settings
from django.db import models


class Pet(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets"
    )
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=40)
    history = models.TextField(max_length=5000, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Appointment(models.Model):
    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name="appointments")
    booked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    time = models.DateTimeField()
    reason = models.CharField(max_length=200)

    class Meta:
        ordering = ["time", "pk"]

    def __str__(self):
        return f"{self.pet} {self.time}"
