from django.conf import settings
from django.db import models


class Telescope(models.Model):
    name = models.CharField(max_length=60)
    aperture_mm = models.PositiveSmallIntegerField()


class ObservingSession(models.Model):
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sessions")
    telescope = models.ForeignKey(Telescope, on_delete=models.PROTECT, related_name="sessions")
    target = models.CharField(max_length=60)
    night = models.DateField()

    class Meta:
        ordering = ["-night", "-pk"]
