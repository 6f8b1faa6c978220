from django.conf import settings
from django.db import models


class Order(models.Model):
    class Status(models.TextChoices):
        OPEN = "open", "Open"
        PAID = "paid", "Paid"
        CANCELLED = "cancelled", "Cancelled"

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="orders"
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"Order {self.pk}"


class Ticket(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="tickets")
    performance = models.ForeignKey(
        "shows.Performance", on_delete=models.PROTECT, related_name="tickets"
    )
    row = models.CharField(max_length=3)
    seat = models.PositiveSmallIntegerField()
    # What was paid: the price of the performance may change later
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["row", "seat"]
        constraints = [
            models.UniqueConstraint(
                fields=["order", "performance", "row", "seat"], name="ticket_once_in_order"
            ),
        ]

    def __str__(self):
        return f"{self.row}{self.seat}"
