from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    pass


class Invitation(models.Model):
    code = models.CharField(max_length=20, unique=True)
    used_by = models.OneToOneField(User, null=True, blank=True, on_delete=models.SET_NULL)
