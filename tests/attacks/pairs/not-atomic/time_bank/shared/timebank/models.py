from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Account(models.Model):
    member = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account")
    minutes = models.IntegerField(default=0)

    class Meta:
        ordering = ["pk"]
        constraints = [models.CheckConstraint(condition=models.Q(minutes__gte=0), name="no_debts")]


class Transfer(models.Model):
    giver = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="given")
    receiver = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="received")
    minutes = models.PositiveIntegerField(validators=[MinValueValidator(1), MaxValueValidator(6000)])
    reason = models.CharField(max_length=120)

    class Meta:
        ordering = ["-pk"]
