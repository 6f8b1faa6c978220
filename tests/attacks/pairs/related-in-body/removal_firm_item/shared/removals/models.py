from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Removal(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="removals"
    )
    from_address = models.CharField(max_length=120)
    to_address = models.CharField(max_length=120)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.from_address} to {self.to_address}"


class Box(models.Model):
    removal = models.ForeignKey(Removal, on_delete=models.CASCADE, related_name="boxes")
    label = models.CharField(max_length=40)
    room = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "boxes"

    def __str__(self):
        return self.label


class Item(models.Model):
    box = models.ForeignKey(Box, on_delete=models.CASCADE, related_name="items")
    name = models.CharField(max_length=80)
    worth = models.DecimalField(
        max_digits=9, decimal_places=2, default=0, validators=[MinValueValidator(0)]
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.name
