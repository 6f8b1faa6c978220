from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Entry(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="budget_entries"
    )
    spent_on = models.DateField()
    purpose = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=9, decimal_places=2, validators=[MinValueValidator(0)])

    class Meta:
        ordering = ["spent_on", "pk"]
        verbose_name_plural = "entries"

    def __str__(self):
        return f"{self.purpose}: {self.amount}"
