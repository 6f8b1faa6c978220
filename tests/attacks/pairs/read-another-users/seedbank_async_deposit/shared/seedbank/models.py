from django.conf import settings
from django.db import models


class Deposit(models.Model):
    depositor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="deposits")
    species = models.CharField(max_length=120)
    seeds = models.PositiveIntegerField()
    origin = models.CharField(max_length=200)
    received = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-received", "-pk"]
        permissions = [("curate_deposit", "Can look after all deposits")]


class GerminationTest(models.Model):
    deposit = models.ForeignKey(Deposit, on_delete=models.CASCADE, related_name="tests")
    sprouted = models.PositiveSmallIntegerField()
    of = models.PositiveSmallIntegerField()
