import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_urlsafe(32)


class Lock(models.Model):
    name = models.CharField(max_length=60)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="locks")

    class Meta:
        ordering = ["name", "pk"]


class Invitation(models.Model):
    lock = models.ForeignKey(Lock, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    code = models.CharField(max_length=64, default=new_code, unique=True)
    used = models.BooleanField(default=False)
