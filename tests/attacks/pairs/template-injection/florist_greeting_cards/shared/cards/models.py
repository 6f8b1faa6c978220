from django.conf import settings
from django.db import models


class Bouquet(models.Model):
    name = models.CharField(max_length=80, unique=True)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    def __str__(self):
        return self.name


class Card(models.Model):
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cards"
    )
    bouquet = models.ForeignKey(Bouquet, on_delete=models.PROTECT)
    recipient = models.CharField(max_length=80)
    message = models.TextField(max_length=1000)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created", "-pk"]
