from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    bio = models.TextField(blank=True)
    city = models.CharField(max_length=60, blank=True)
