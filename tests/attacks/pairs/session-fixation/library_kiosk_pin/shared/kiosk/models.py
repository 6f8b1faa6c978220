from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Reader(models.Model):
    card = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    pin = models.CharField(max_length=128)
    failed = models.PositiveSmallIntegerField(default=0)

    def set_pin(self, pin):
        self.pin = make_password(pin)

    def pin_fits(self, pin):
        return check_password(pin, self.pin)


class Loan(models.Model):
    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="loans")
    title = models.CharField(max_length=120)
    due = models.DateField()

    class Meta:
        ordering = ["due"]
