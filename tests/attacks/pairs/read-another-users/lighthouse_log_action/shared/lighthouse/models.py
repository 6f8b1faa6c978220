from django.conf import settings
from django.db import models


class Shift(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts")
    tower = models.CharField(max_length=60)
    started = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-started", "-pk"]


class Entry(models.Model):
    shift = models.ForeignKey(Shift, on_delete=models.CASCADE, related_name="entries")
    visibility = models.PositiveSmallIntegerField(default=10)
    remark = models.TextField(max_length=2000)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
