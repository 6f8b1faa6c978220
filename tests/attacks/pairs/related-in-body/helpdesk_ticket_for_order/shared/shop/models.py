from django.contrib.auth import get_user_model
from django.db import models


class Order(models.Model):
    customer = models.ForeignKey(get_user_model(), models.CASCADE, related_name="orders")
    number = models.CharField(max_length=20, unique=True)
    delivery_address = models.CharField(max_length=200)


class Ticket(models.Model):
    author = models.ForeignKey(get_user_model(), models.CASCADE, related_name="tickets")
    order = models.ForeignKey(Order, models.CASCADE, related_name="tickets")
    question = models.TextField(max_length=3000)
    created = models.DateTimeField(auto_now_add=True)
