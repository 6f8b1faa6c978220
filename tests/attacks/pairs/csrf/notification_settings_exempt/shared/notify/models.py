from django.conf import settings
from django.db import models


class Preference(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="preference")
    weekly_digest = models.BooleanField(default=True)
    security_alerts = models.BooleanField(default=True)
