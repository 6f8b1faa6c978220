from decimal import Decimal

from django.db import models
from django.urls import reverse


class Hire(models.Model):
    class Status(models.TextChoices):
        RESERVED = "reserved", "Reserved"
        OUT = "out", "Picked up"
        BACK = "back", "Returned"

    customer = models.ForeignKey(
        "customers.Customer", on_delete=models.PROTECT, related_name="hires"
    )
    picked_up_on = models.DateField()
    due_on = models.DateField()
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.RESERVED)
    returned_on = models.DateField(null=True, blank=True)
    remark = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-picked_up_on", "-pk"]

    def __str__(self):
        return f"Hire {self.pk}"

    def get_absolute_url(self):
        return reverse("hires:detail", args=[self.pk])

    @property
    def total(self):
        return sum((item.price for item in self.items.all()), Decimal(0))


class HireItem(models.Model):
    hire = models.ForeignKey(Hire, on_delete=models.CASCADE, related_name="items")
    costume = models.ForeignKey(
        "wardrobe.Costume", on_delete=models.PROTECT, related_name="hire_items"
    )
    price = models.DecimalField(max_digits=7, decimal_places=2)
    damage = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.costume} for {self.price}"


class Payment(models.Model):
    hire = models.ForeignKey(Hire, on_delete=models.PROTECT, related_name="payments")
    amount = models.DecimalField(max_digits=7, decimal_places=2)
    paid_on = models.DateField()
    is_deposit = models.BooleanField(default=False)

    class Meta:
        ordering = ["paid_on"]

    def __str__(self):
        return f"{self.amount} on {self.paid_on:%d %b %Y}"
