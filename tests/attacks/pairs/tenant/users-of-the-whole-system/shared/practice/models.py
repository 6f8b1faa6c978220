from django.contrib.auth.models import AbstractUser
from django.db import models


class Practice(models.Model):
    name = models.CharField(max_length=80)


class User(AbstractUser):
    practice = models.ForeignKey(Practice, null=True, blank=True, on_delete=models.CASCADE, related_name="users")
    is_practice_admin = models.BooleanField(default=False)
    phone = models.CharField(max_length=20, blank=True)
