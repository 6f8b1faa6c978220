from django.contrib.auth.models import User
from django.db import models


class Order(models.Model):
    buyer = models.ForeignKey(User, on_delete=models.CASCADE, related_name="orders")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    refunded = models.BooleanField(default=False)
