from django.conf import settings
from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=80, unique=True)
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]


class Claim(models.Model):
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="claims")
    household = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    pieces = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
