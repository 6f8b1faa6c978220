from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Card(models.Model):
    number = models.CharField(max_length=12, unique=True)
    pin_hash = models.CharField(max_length=128)
    holder = models.CharField(max_length=80)

    def set_pin(self, pin):
        self.pin_hash = make_password(pin)

    def check_pin(self, pin):
        return check_password(pin, self.pin_hash)


class Entry(models.Model):
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="entries")
    museum = models.CharField(max_length=60)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]
