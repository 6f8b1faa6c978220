from django.core.validators import MinValueValidator
from django.db import models


class Supplier(models.Model):
    name = models.CharField(max_length=100, unique=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)
    delivery_days = models.PositiveSmallIntegerField(default=3)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Part(models.Model):
    supplier = models.ForeignKey(Supplier, on_delete=models.PROTECT, related_name="parts")
    sku = models.CharField("SKU", max_length=20, unique=True)
    name = models.CharField(max_length=120)
    price = models.DecimalField(
        max_digits=8, decimal_places=2, validators=[MinValueValidator(0)]
    )
    on_hand = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class PurchaseOrder(models.Model):
    part = models.ForeignKey(Part, on_delete=models.CASCADE, related_name="orders")
    quantity = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    ordered_on = models.DateField()
    received_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-ordered_on", "-pk"]

    def __str__(self):
        return f"{self.quantity} ordered on {self.ordered_on}"
