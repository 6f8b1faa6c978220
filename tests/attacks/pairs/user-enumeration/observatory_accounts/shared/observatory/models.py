from django.conf import settings
from django.db import models


class Slot(models.Model):
    astronomer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="telescope_slots")
    night = models.DateField(unique=True)

    class Meta:
        ordering = ["night"]
