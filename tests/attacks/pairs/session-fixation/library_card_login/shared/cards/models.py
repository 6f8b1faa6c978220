from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Patron(models.Model):
    card = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    street = models.CharField(max_length=120, blank=True)
    pin = models.CharField(max_length=128)
    failures = models.PositiveSmallIntegerField(default=0)

    def set_pin(self, raw):
        self.pin = make_password(raw)

    def check_pin(self, raw):
        return check_password(raw, self.pin)


class Title(models.Model):
    name = models.CharField(max_length=160)

    class Meta:
        ordering = ["name"]
