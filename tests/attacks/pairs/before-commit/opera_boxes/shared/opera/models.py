import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_hex(4).upper()


class Evening(models.Model):
    title = models.CharField(max_length=100)
    date = models.DateField()
    cents = models.PositiveIntegerField()


class Credit(models.Model):
    holder = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="credit"
    )
    cents = models.PositiveIntegerField(default=0)


class BoxBooking(models.Model):
    evening = models.ForeignKey(Evening, on_delete=models.PROTECT, related_name="bookings")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="box_bookings"
    )
    box = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=8, default=new_code)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evening", "box"], name="box_once_an_evening")
        ]
