from django.conf import settings
from django.db import models


class Card(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="card")
    stamps = models.PositiveIntegerField(default=0)
