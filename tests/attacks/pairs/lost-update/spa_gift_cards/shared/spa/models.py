from django.conf import settings
from django.db import models


class Treatment(models.Model):
    name = models.CharField(max_length=80)
    price = models.PositiveIntegerField(help_text="In cents.")

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class GiftCard(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="gift_cards"
    )
    balance = models.PositiveIntegerField(help_text="In cents.")

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"Card {self.pk}"


class Voucher(models.Model):
    card = models.ForeignKey(GiftCard, on_delete=models.PROTECT, related_name="vouchers")
    treatment = models.ForeignKey(Treatment, on_delete=models.PROTECT, related_name="vouchers")
    bought = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-bought", "-pk"]
