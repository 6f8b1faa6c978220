from django.conf import settings
from django.db import models


class Logger(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="loggers", on_delete=models.CASCADE)
    name = models.CharField(max_length=50)


class Sample(models.Model):
    logger = models.ForeignKey(Logger, related_name="samples", on_delete=models.CASCADE)
    salinity = models.DecimalField(max_digits=4, decimal_places=2)
    celsius = models.DecimalField(max_digits=4, decimal_places=2)
