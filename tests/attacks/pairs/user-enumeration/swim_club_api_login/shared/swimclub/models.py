from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models


class SwimmerManager(UserManager):
    pass


class Swimmer(AbstractUser):
    email = models.EmailField("e-mail address", unique=True)
    lane = models.PositiveSmallIntegerField(default=1)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["username"]

    objects = SwimmerManager()


class Lap(models.Model):
    swimmer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="laps", on_delete=models.CASCADE)
    metres = models.PositiveIntegerField()
    swum_at = models.DateTimeField(auto_now_add=True)
