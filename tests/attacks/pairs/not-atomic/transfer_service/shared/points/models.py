from django.conf import settings
from django.db import models


class Purse(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="purse")
    label = models.SlugField(unique=True)
    points = models.PositiveIntegerField(default=0)


class Movement(models.Model):
    purse = models.ForeignKey(Purse, on_delete=models.CASCADE, related_name="movements")
    points = models.IntegerField()
