from django.conf import settings
from django.db import models


class Kennel(models.Model):
    name = models.CharField(max_length=60)
    town = models.CharField(max_length=60)

    def __str__(self):
        return f"{self.name}, {self.town}"


class Stay(models.Model):
    class State(models.TextChoices):
        REQUESTED = "requested"
        CONFIRMED = "confirmed"

    kennel = models.ForeignKey(Kennel, on_delete=models.PROTECT, related_name="stays")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="stays")
    dog = models.CharField(max_length=40)
    arrives = models.DateField()
    leaves = models.DateField()
    state = models.CharField(max_length=10, choices=State, default=State.REQUESTED)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
