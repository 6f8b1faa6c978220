from django.conf import settings
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80)
    open = models.BooleanField(default=True)


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    site = models.ForeignKey(Site, null=True, on_delete=models.SET_NULL, related_name="hives")
    mark = models.CharField(max_length=20)

    class Meta:
        ordering = ["mark", "pk"]
