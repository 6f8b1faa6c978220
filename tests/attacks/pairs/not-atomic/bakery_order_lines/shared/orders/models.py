from django.conf import settings
from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=60, unique=True)
    stock = models.PositiveIntegerField(default=0)
    price = models.DecimalField(max_digits=6, decimal_places=2)


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="orders")
    pickup_on = models.DateField()
    created_at = models.DateTimeField(auto_now_add=True)


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.PROTECT, related_name="lines")
    pieces = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=6, decimal_places=2)
