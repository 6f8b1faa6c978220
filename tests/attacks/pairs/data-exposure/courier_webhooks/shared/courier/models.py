import secrets

from django.conf import settings
from django.db import models


def new_secret():
    return secrets.token_hex(24)


class Endpoint(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="endpoints")
    url = models.URLField(max_length=300)
    description = models.CharField(max_length=120, blank=True)
    active = models.BooleanField(default=True)
    signing_secret = models.CharField(max_length=48, default=new_secret)
    created_at = models.DateTimeField(auto_now_add=True)


class Activity(models.Model):
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="activities")
    verb = models.CharField(max_length=20)
    snapshot = models.JSONField()
    at = models.DateTimeField(auto_now_add=True)
