from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Volunteer(models.Model):
    """Has no user; signs in at the desk with a badge and a PIN."""

    badge = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=60)
    pin = models.CharField(max_length=128)
    active = models.BooleanField(default=True)

    def set_pin(self, pin):
        self.pin = make_password(pin)

    def check_pin(self, pin):
        return check_password(pin, self.pin)


class Guest(models.Model):
    name = models.CharField(max_length=60)
    bed = models.PositiveSmallIntegerField(unique=True)
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["bed"]
