import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_urlsafe(24)


class Plot(models.Model):
    number = models.PositiveIntegerField(unique=True)
    keepers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="plots", blank=True)


class Recovery(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    token = models.CharField(max_length=64, unique=True, default=new_token)
    created_at = models.DateTimeField(auto_now_add=True)
    used = models.BooleanField(default=False)
