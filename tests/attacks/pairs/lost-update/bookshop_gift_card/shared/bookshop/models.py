from django.conf import settings
from django.db import models


class GiftCard(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="gift_cards"
    )
    number = models.CharField(max_length=16, unique=True)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number


class Purchase(models.Model):
    card = models.ForeignKey(GiftCard, on_delete=models.PROTECT, related_name="purchases")
    cents = models.PositiveIntegerField()
    note = models.CharField(max_length=120, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.cents} cents from {self.card}"
