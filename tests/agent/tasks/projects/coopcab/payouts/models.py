from django.db import models

from fleet.models import Driver


class Payout(models.Model):
    driver = models.ForeignKey(Driver, on_delete=models.PROTECT, related_name="payouts")
    month = models.DateField(help_text="The first day of the month")
    amount_cents = models.PositiveIntegerField()
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-month", "driver_id"]
        constraints = [
            models.UniqueConstraint(fields=["driver", "month"], name="one_payout_per_month"),
        ]

    def __str__(self):
        return f"{self.driver_id}, {self.month:%Y-%m}"
