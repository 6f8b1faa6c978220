from django.conf import settings
from django.db import models


class Product(models.Model):
    sku = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=80)


class Claim(models.Model):
    class State(models.TextChoices):
        OPEN = "open"
        PAID = "paid"

    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="claims")
    product = models.ForeignKey(Product, on_delete=models.PROTECT, related_name="claims")
    description = models.TextField(max_length=2000)
    purchased_on = models.DateField()
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    refund = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    filed_at = models.DateTimeField(auto_now_add=True)
