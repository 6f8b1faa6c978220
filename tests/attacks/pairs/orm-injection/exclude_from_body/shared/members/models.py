from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    town = models.CharField(max_length=40, blank=True)
    instrument = models.CharField(max_length=40, blank=True)
