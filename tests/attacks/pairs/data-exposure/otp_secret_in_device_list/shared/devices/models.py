import secrets

from django.conf import settings
from django.db import models


def new_secret():
    return secrets.token_hex(16)


class Authenticator(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="authenticators")
    label = models.CharField(max_length=40)
    otp_secret = models.CharField(max_length=32, default=new_secret, editable=False)
    confirmed = models.BooleanField(default=False)
