import secrets

from django.contrib.auth.models import AbstractUser
from django.db import models


def new_key():
    return secrets.token_hex(20)


class Employee(AbstractUser):
    job_title = models.CharField(max_length=80, blank=True)
    office = models.CharField(max_length=40, blank=True)
    calendar_key = models.CharField(max_length=40, default=new_key, editable=False)

    class Meta:
        ordering = ["username"]
