from django.db import models


class Keeper(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128)
    hives = models.PositiveSmallIntegerField(default=0)
