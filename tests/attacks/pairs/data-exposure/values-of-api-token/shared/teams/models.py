import secrets

from django.contrib.auth.models import AbstractUser
from django.db import models


def make_token():
    return secrets.token_hex(20)


class Developer(AbstractUser):
    team = models.ForeignKey("Team", null=True, blank=True, on_delete=models.SET_NULL, related_name="developers")
    display_name = models.CharField(max_length=60, blank=True)
    api_token = models.CharField(max_length=40, default=make_token, unique=True)


class Team(models.Model):
    name = models.CharField(max_length=50)
