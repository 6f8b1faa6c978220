from django.contrib.auth.models import User
from django.db import models


class Card(models.Model):
    holder = models.ForeignKey(User, on_delete=models.CASCADE, related_name="cards")
    last_four = models.CharField(max_length=4)


class Payment(models.Model):
    payer = models.ForeignKey(User, on_delete=models.CASCADE, related_name="payments")
    card = models.ForeignKey(Card, on_delete=models.PROTECT)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
