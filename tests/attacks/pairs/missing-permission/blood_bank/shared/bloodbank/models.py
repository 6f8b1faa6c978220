from django.conf import settings
from django.db import models


class Centre(models.Model):
    name = models.CharField(max_length=80)


class Unit(models.Model):
    class Group(models.TextChoices):
        O_NEG = "O-"
        O_POS = "O+"
        A_POS = "A+"
        B_POS = "B+"

    centre = models.ForeignKey(Centre, on_delete=models.PROTECT, related_name="units")
    label = models.CharField(max_length=20, unique=True)
    group = models.CharField(max_length=3, choices=Group)
    tested = models.BooleanField(default=False)


class Appointment(models.Model):
    donor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="appointments")
    at = models.DateTimeField()
