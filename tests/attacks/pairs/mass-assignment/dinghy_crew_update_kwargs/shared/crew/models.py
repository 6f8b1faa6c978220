from django.conf import settings
from django.db import models


class Card(models.Model):
    sailor = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="crew_card")
    nickname = models.CharField(max_length=40, blank=True)
    sail_number = models.CharField(max_length=12, blank=True)
    is_licensed = models.BooleanField(default=False)
