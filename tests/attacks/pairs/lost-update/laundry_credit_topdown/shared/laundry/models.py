from django.conf import settings
from django.db import models


class Card(models.Model):
    resident = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="laundry_card")
    credits = models.PositiveIntegerField(default=0)


class Wash(models.Model):
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="washes")
    machine = models.PositiveSmallIntegerField()
    credits = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField(auto_now_add=True)
