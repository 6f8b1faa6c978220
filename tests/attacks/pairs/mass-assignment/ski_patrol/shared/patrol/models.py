from django.contrib.auth.models import AbstractUser
from django.db import models


class Patroller(AbstractUser):
    class Role(models.TextChoices):
        TRAINEE = "trainee"
        CHIEF = "chief"

    role = models.CharField(max_length=8, choices=Role.choices, default=Role.TRAINEE)


class Slope(models.Model):
    name = models.CharField(max_length=60, unique=True)
    closed = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]
