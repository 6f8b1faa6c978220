from django.conf import settings
from django.db import models


class Claim(models.Model):
    class State(models.TextChoices):
        OPEN = "open", "Open"
        WITHDRAWN = "withdrawn", "Withdrawn"
        PAID = "paid", "Paid"
        REJECTED = "rejected", "Rejected"

    parcel = models.ForeignKey("parcels.Parcel", on_delete=models.PROTECT, related_name="claims")
    claimant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="claims"
    )
    reason = models.TextField()
    iban = models.CharField("IBAN", max_length=34)
    amount_cents = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    opened_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-opened_at", "-id"]

    def __str__(self):
        return f"Claim {self.pk}"
