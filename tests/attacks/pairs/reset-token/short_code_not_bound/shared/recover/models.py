import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_urlsafe(24)


class RecoveryCode(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recovery_codes")
    code = models.CharField(max_length=40, unique=True, default=new_code)
    created = models.DateTimeField(auto_now_add=True)
