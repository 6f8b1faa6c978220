from django.conf import settings
from django.db import models


class Artist(models.Model):
    name = models.CharField(max_length=80)
    followers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="following", blank=True)
