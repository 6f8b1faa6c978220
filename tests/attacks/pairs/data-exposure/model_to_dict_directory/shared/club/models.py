import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_hex(16)


class Member(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member")
    nickname = models.CharField(max_length=40)
    calendar_token = models.CharField(max_length=32, default=new_token)
