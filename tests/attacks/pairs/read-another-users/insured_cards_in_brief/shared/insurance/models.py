from django.conf import settings
from django.db import models


class Card(models.Model):
    insured = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    diagnosis = models.CharField(max_length=120)
    doctor = models.CharField(max_length=80)
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]
