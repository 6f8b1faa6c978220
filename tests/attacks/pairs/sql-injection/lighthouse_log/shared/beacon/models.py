from django.conf import settings
from django.db import models


class Lighthouse(models.Model):
    name = models.CharField(max_length=80, unique=True)
    height_m = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]


class Watch(models.Model):
    lighthouse = models.ForeignKey(Lighthouse, on_delete=models.CASCADE, related_name="watches")
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="watches")
    night = models.DateField()
    hours = models.PositiveSmallIntegerField()
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-night", "-pk"]
