from django.conf import settings
from django.db import models


class Report(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reports")
    title = models.CharField(max_length=80)
    text = models.TextField()
    exporter = models.CharField(max_length=80, default="reports.exporters.plain")
