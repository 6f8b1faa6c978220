from django.conf import settings
from django.db import models


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, editable=False)
    phone = models.CharField(max_length=20, blank=True)
    languages = models.CharField(max_length=120, blank=True)
    is_coordinator = models.BooleanField(default=False)
    background_checked = models.BooleanField(default=False)
