import secrets

from django.db import models


def new_key():
    return secrets.token_urlsafe(24)


class Member(models.Model):
    email = models.EmailField(unique=True)
    street = models.CharField(max_length=80)
    key = models.CharField(max_length=40, default=new_key, editable=False)
