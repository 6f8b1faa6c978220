from django.conf import settings
from django.db import models


class Glider(models.Model):
    registration = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=60)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="gliders")
    grounded_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["registration"]

    def __str__(self):
        return self.registration
