import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_urlsafe(24)


class Household(models.Model):
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="households")

    def __str__(self):
        return self.name


class Invitation(models.Model):
    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    code = models.CharField(max_length=40, unique=True, default=new_code)
    used = models.BooleanField(default=False)
