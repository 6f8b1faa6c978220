from django.conf import settings
from django.db import models


class Route(models.Model):
    number = models.CharField(max_length=6, unique=True)
    depot = models.CharField(max_length=60)


class Shift(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="shifts", on_delete=models.CASCADE)
    route = models.ForeignKey(Route, related_name="shifts", on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
