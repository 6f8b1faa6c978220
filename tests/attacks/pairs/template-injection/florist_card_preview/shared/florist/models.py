from django.conf import settings
from django.db import models


class Bouquet(models.Model):
    name = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    in_season = models.BooleanField(default=True)

    def __str__(self):
        return self.name


class CardOrder(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="card_orders")
    bouquet = models.ForeignKey(Bouquet, on_delete=models.PROTECT)
    recipient = models.CharField(max_length=80)
    message = models.TextField(max_length=400)
    placed_at = models.DateTimeField(auto_now_add=True)
