import secrets

from django.db import models


def new_code():
    return secrets.token_urlsafe(12)


class Guest(models.Model):
    name = models.CharField(max_length=80)
    code = models.CharField(max_length=40, unique=True, default=new_code)
    coming = models.BooleanField(null=True, blank=True)
    diet = models.CharField(max_length=200, blank=True)


class Wish(models.Model):
    guest = models.ForeignKey(Guest, on_delete=models.CASCADE, related_name="wishes")
    song = models.CharField(max_length=120)
