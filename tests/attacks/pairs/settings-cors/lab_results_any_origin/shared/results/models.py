from django.conf import settings
from django.db import models


class Result(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="results"
    )
    test = models.CharField(max_length=80)
    value = models.CharField(max_length=40)
    measured_on = models.DateField()

    class Meta:
        ordering = ["-measured_on", "-id"]

    def __str__(self):
        return self.test
