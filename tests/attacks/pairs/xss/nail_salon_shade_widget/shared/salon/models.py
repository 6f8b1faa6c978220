from django.conf import settings
from django.db import models


class Treatment(models.Model):
    name = models.CharField(max_length=60, unique=True)
    minutes = models.PositiveSmallIntegerField(default=45)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Appointment(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    treatment = models.ForeignKey(Treatment, on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    shade = models.CharField("wished shade", max_length=80, blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]
