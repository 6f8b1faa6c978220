from django.conf import settings
from django.db import models


class Route(models.Model):
    origin = models.CharField(max_length=60)
    destination = models.CharField(max_length=60)


class Sailing(models.Model):
    route = models.ForeignKey(Route, on_delete=models.PROTECT, related_name="sailings")
    departs_at = models.DateTimeField()
    vessel = models.CharField(max_length=60)
    cancelled = models.BooleanField(default=False)


class Notice(models.Model):
    sailing = models.ForeignKey(Sailing, on_delete=models.CASCADE, related_name="notices")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.CharField(max_length=300)
    written_at = models.DateTimeField(auto_now_add=True)
