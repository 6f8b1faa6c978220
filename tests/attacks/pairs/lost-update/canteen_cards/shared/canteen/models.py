from django.conf import settings
from django.db import models


class Card(models.Model):
    holder = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="canteen_card"
    )
    cents = models.PositiveIntegerField(default=0)


class Payment(models.Model):
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="payments")
    cents = models.PositiveIntegerField()
    text = models.CharField(max_length=80)
    made = models.DateTimeField(auto_now_add=True)


class Item(models.Model):
    name = models.CharField(max_length=80)
    cents = models.PositiveIntegerField()
