from decimal import Decimal

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class PaperStock(models.Model):
    name = models.CharField(max_length=60, unique=True)
    grams = models.PositiveSmallIntegerField()
    price_per_sheet = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name} {self.grams} g"


class PrintOrder(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="print_orders"
    )
    paper = models.ForeignKey(PaperStock, on_delete=models.PROTECT, related_name="+")
    sheets = models.PositiveIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(10_000)]
    )
    sheet_price = models.DecimalField(
        max_digits=6, decimal_places=2, validators=[MinValueValidator(Decimal("0"))]
    )
    ordered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-ordered_at", "-pk"]

    def __str__(self):
        return f"{self.sheets} × {self.paper}"

    @property
    def total(self):
        return self.sheets * self.sheet_price
