from django.conf import settings
from django.db import models


class Voucher(models.Model):
    code = models.CharField(max_length=20, unique=True)
    percent = models.PositiveSmallIntegerField()
    ended = models.BooleanField(default=False)


class Tour(models.Model):
    name = models.CharField(max_length=80)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name", "pk"]


class Ticket(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.PROTECT, related_name="tickets")
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    cents = models.PositiveIntegerField()
