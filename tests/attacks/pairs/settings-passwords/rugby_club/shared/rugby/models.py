from django.contrib.auth.models import AbstractUser
from django.db import models


class Player(AbstractUser):
    position = models.CharField(max_length=20, blank=True)
    phone = models.CharField(max_length=20, blank=True)
