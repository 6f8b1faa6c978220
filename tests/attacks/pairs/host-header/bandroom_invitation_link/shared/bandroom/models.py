import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_urlsafe(32)


class Band(models.Model):
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bands")
    name = models.CharField(max_length=80)


class Invitation(models.Model):
    band = models.ForeignKey(Band, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["band", "email"], name="invited_once")]
