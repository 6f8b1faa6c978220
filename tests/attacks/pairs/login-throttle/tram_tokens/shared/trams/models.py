from django.conf import settings
from django.db import models


class Stop(models.Model):
    name = models.CharField(max_length=60)


class Report(models.Model):
    stop = models.ForeignKey(Stop, on_delete=models.CASCADE, related_name="reports")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reports"
    )
    text = models.CharField(max_length=500)
