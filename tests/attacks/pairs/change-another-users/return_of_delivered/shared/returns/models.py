from django.conf import settings
from django.db import models


class Order(models.Model):
    class Status(models.TextChoices):
        CART = "cart"
        PAID = "paid"
        SHIPPED = "shipped"
        DELIVERED = "delivered"
        RETURNING = "returning"

    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.CART)
    return_until = models.DateField()
    returned_at = models.DateTimeField(null=True, blank=True)
