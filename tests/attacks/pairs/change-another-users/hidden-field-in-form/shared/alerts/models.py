from django.contrib.auth.models import User
from django.db import models


class AlertSetting(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="alert_settings")
    channel = models.CharField(max_length=10)
    target = models.CharField(max_length=100)
