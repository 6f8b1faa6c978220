from django.conf import settings
from django.db import models


class Recovery(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recovery")
    code = models.CharField(max_length=50, blank=True, help_text="Empty when nothing was asked for")
    asked_at = models.DateTimeField(null=True, blank=True)
