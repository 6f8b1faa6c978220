from django.conf import settings
from django.db import models


class Greenhouse(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="greenhouses")
    name = models.CharField(max_length=60)
    alarm_url = models.URLField(blank=True)

    class Meta:
        ordering = ["name", "pk"]


class Alarm(models.Model):
    greenhouse = models.ForeignKey(Greenhouse, on_delete=models.CASCADE, related_name="alarms")
    message = models.CharField(max_length=120)
    raised_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-raised_at", "-pk"]
