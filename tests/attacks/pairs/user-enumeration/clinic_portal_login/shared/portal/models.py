from django.conf import settings
from django.db import models


class Clinic(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Result(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="results"
    )
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="results")
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=5000)
    taken = models.DateField()

    class Meta:
        ordering = ["-taken", "-pk"]

    def __str__(self):
        return self.title
