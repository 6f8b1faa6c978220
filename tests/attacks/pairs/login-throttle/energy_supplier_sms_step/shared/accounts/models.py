import datetime
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone


def new_code():
    return f"{secrets.randbelow(10**6):06}"


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    mobile = models.CharField(max_length=20)


class Challenge(models.Model):
    """The code sent to the phone of somebody whose password was right."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    code = models.CharField(max_length=6, default=new_code)
    made_at = models.DateTimeField(auto_now_add=True)

    @property
    def is_expired(self):
        return self.made_at < timezone.now() - datetime.timedelta(minutes=10)


class Attempt(models.Model):
    name = models.CharField(max_length=150, db_index=True)
    step = models.CharField(max_length=10)
    at = models.DateTimeField(auto_now_add=True)
