import secrets

from django.conf import settings
from django.db import models


def new_key():
    return secrets.token_urlsafe(24)


class Invitation(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    key = models.CharField(max_length=40, unique=True, default=new_key, editable=False)
    accepted = models.BooleanField(default=False, editable=False)
