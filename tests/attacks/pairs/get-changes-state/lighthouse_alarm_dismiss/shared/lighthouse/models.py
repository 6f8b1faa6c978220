from django.conf import settings
from django.db import models


class Alarm(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="alarms")
    tower = models.CharField(max_length=60)
    text = models.CharField(max_length=200)
    raised_at = models.DateTimeField(auto_now_add=True)
    dismissed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-raised_at", "-pk"]

    @property
    def open(self):
        return self.dismissed_at is None


class LogLine(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    text = models.CharField(max_length=300)
    written_at = models.DateTimeField(auto_now_add=True)
