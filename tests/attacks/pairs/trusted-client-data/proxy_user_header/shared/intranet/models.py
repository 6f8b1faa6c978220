from django.conf import settings
from django.db import models


class Leave(models.Model):
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="leaves"
    )
    first_day = models.DateField()
    reason = models.CharField(max_length=120)
