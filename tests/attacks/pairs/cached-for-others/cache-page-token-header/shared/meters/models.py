import secrets

from django.db import models


def new_key():
    return secrets.token_urlsafe(24)


class Household(models.Model):
    key = models.CharField(max_length=40, unique=True, default=new_key)
    address = models.CharField(max_length=200)


class Reading(models.Model):
    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="readings")
    kwh = models.PositiveIntegerField()
    taken = models.DateTimeField(auto_now_add=True)
