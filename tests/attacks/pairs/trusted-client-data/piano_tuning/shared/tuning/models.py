from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models

FEES = {
    "tune": Decimal("140.00"),
    "pitch": Decimal("210.00"),
    "regulate": Decimal("560.00"),
}


class Piano(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pianos"
    )
    maker = models.CharField(max_length=40)
    serial = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["maker", "pk"]

    def __str__(self):
        return f"{self.maker} {self.serial}".strip()


class Visit(models.Model):
    WORK = [("tune", "Tuning"), ("pitch", "Raising the pitch"), ("regulate", "Regulation")]

    piano = models.ForeignKey(Piano, on_delete=models.CASCADE, related_name="visits")
    day = models.DateField()
    work = models.CharField(max_length=8, choices=WORK)
    fee = models.DecimalField(
        max_digits=7, decimal_places=2, validators=[MinValueValidator(Decimal("0"))]
    )

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.get_work_display()} on {self.day}"
