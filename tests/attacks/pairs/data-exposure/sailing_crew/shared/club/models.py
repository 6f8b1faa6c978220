from django.conf import settings
from django.db import models


class Skipper(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    boat = models.CharField(max_length=80)
    berth = models.CharField(max_length=6)
    phone = models.CharField(max_length=30, blank=True)
    medical_notes = models.TextField(blank=True)

    class Meta:
        ordering = ["berth", "pk"]

    def __str__(self):
        return self.name
