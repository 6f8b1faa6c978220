from django.conf import settings
from django.db import models


class Brew(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="brews")
    name = models.CharField(max_length=80)
    litres = models.DecimalField(max_digits=6, decimal_places=1)
    gravity = models.DecimalField(max_digits=4, decimal_places=3)


class Formula(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="formulas")
    name = models.CharField(max_length=80)
    text = models.CharField(max_length=160)
