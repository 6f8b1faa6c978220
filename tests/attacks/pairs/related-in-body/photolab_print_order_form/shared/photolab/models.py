from django.conf import settings
from django.db import models


class Roll(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rolls")
    label = models.CharField(max_length=60)
    developed = models.BooleanField(default=False)

    def __str__(self):
        return self.label


class PrintOrder(models.Model):
    class Size(models.TextChoices):
        SMALL = "9x13", "9 × 13"
        LARGE = "20x30", "20 × 30"

    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_orders")
    roll = models.ForeignKey(Roll, on_delete=models.PROTECT, related_name="orders")
    size = models.CharField(max_length=5, choices=Size.choices)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
