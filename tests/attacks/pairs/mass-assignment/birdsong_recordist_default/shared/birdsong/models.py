from django.conf import settings
from django.db import models


class Recording(models.Model):
    recordist = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recordings")
    species = models.CharField(max_length=120)
    heard_at = models.DateTimeField()
    place = models.CharField(max_length=120)
    seconds = models.PositiveIntegerField()
    verified = models.BooleanField(default=False)

    class Meta:
        ordering = ["-heard_at", "-pk"]
