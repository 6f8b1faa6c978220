from django.conf import settings
from django.db import models


class Wallet(models.Model):
    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="wallet"
    )
    cents = models.PositiveBigIntegerField(default=0)
    limit_cents = models.PositiveBigIntegerField(default=100_000)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(cents__lte=models.F("limit_cents")), name="within_limit"
            ),
        ]

    def __str__(self):
        return f"wallet of {self.owner_id}"


class Transfer(models.Model):
    source = models.ForeignKey(Wallet, on_delete=models.PROTECT, related_name="sent")
    target = models.ForeignKey(Wallet, on_delete=models.PROTECT, related_name="received")
    cents = models.PositiveBigIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.source_id} to {self.target_id}: {self.cents}"
