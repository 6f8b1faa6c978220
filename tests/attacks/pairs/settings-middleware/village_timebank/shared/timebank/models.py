from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Account(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account")
    hours = models.IntegerField(default=10)


class Gift(models.Model):
    giver = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="given")
    taker = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="taken")
    hours = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(20)])
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at"]


class Donation(models.Model):
    reference = models.CharField(max_length=40, unique=True)
