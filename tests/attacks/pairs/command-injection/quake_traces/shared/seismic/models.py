from django.conf import settings
from django.db import models


class Sensor(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    site = models.CharField(max_length=60)

    class Meta:
        ordering = ["site", "pk"]

    def __str__(self):
        return self.site

    @property
    def trace(self):
        return settings.MEDIA_ROOT / "traces" / f"{self.pk}.log"
