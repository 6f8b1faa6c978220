from django.contrib.auth.models import User
from django.db import models


class Drink(models.Model):
    name = models.CharField(max_length=40)
    stock = models.PositiveIntegerField(default=0)


class Order(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="orders")
    created = models.DateTimeField(auto_now_add=True)


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    drink = models.ForeignKey(Drink, on_delete=models.PROTECT)
    count = models.PositiveIntegerField()
