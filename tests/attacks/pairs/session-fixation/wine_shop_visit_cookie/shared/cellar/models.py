import secrets

from django.contrib.auth.hashers import check_password, make_password
from django.db import models


def new_key():
    return secrets.token_urlsafe(32)


class Customer(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128, editable=False)
    delivery_address = models.CharField(max_length=200, blank=True)

    def set_password(self, raw):
        self.password = make_password(raw)

    def check_password(self, raw):
        return check_password(raw, self.password)


class Visit(models.Model):
    """Someone in the shop, with a basket; a customer as soon as they log in."""

    key = models.CharField(max_length=64, unique=True, default=new_key, editable=False)
    customer = models.ForeignKey(Customer, null=True, blank=True, on_delete=models.CASCADE, related_name="visits")
    began_at = models.DateTimeField(auto_now_add=True)


class Bottle(models.Model):
    name = models.CharField(max_length=120)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["name", "pk"]


class BasketLine(models.Model):
    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="lines")
    bottle = models.ForeignKey(Bottle, on_delete=models.CASCADE, related_name="+")
    quantity = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["visit", "bottle"], name="one_line_a_bottle")]
