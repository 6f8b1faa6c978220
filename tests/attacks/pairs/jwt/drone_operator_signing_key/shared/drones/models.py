import secrets

from django.conf import settings
from django.db import models


def new_key():
    return secrets.token_urlsafe(48)


class Operator(models.Model):
    """A company with pilots; its own system signs the tokens of its pilots."""

    name = models.CharField(max_length=80)
    key_id = models.SlugField(unique=True)
    signing_key = models.CharField(max_length=100, default=new_key)


class Pilot(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    operator = models.ForeignKey(Operator, related_name="pilots", on_delete=models.CASCADE)
    licence = models.CharField(max_length=20)


class Flight(models.Model):
    pilot = models.ForeignKey(Pilot, related_name="flights", on_delete=models.CASCADE)
    area = models.CharField(max_length=100)
    metres = models.PositiveSmallIntegerField()
