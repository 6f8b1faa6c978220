from django.conf import settings
from django.db import models


class Treatment(models.Model):
    name = models.CharField(max_length=80, unique=True)
    price_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]


class Visit(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="visits")
    treatment = models.ForeignKey(Treatment, on_delete=models.PROTECT)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]


class Finding(models.Model):
    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="findings")
    tooth = models.PositiveSmallIntegerField()
    remark = models.CharField(max_length=300)

    class Meta:
        ordering = ["tooth", "pk"]
