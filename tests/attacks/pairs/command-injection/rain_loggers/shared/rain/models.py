from django.conf import settings
from django.db import models


class Logger(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loggers")
    name = models.CharField(max_length=60)

    @property
    def path(self):
        return settings.RAIN_DIR / f"{self.pk}.dat"


class Service(models.Model):
    logger = models.ForeignKey(Logger, on_delete=models.CASCADE, related_name="services")
    day = models.DateField()
    work = models.CharField(max_length=200)
