from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Fee(models.Model):
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="fees"
    )
    reason = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=6, decimal_places=2, validators=[MinValueValidator(0)])
    waived_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        ordering = ["-id"]
        permissions = [("waive_fee", "Can waive a fee")]

    def __str__(self):
        return f"{self.reason}: {self.amount}"
