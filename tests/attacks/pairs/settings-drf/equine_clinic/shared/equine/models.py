from django.conf import settings
from django.db import models


class Horse(models.Model):
    name = models.CharField(max_length=60)
    owner_name = models.CharField(max_length=80)
    owner_phone = models.CharField(max_length=30)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Treatment(models.Model):
    horse = models.ForeignKey(Horse, on_delete=models.CASCADE, related_name="treatments")
    vet = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    finding = models.TextField(max_length=2000)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.horse} {self.day}"
