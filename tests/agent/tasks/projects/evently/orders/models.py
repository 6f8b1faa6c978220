from django.conf import settings
from django.db import models
from django.urls import reverse

from common.models import TimeStampedModel


class OrderQuerySet(models.QuerySet):
    def for_user(self, user):
        """The orders a user may see: staff all, everybody else their own."""
        if user.is_staff:
            return self
        return self.filter(customer=user)


class Order(TimeStampedModel):
    class Status(models.TextChoices):
        NEW = "new", "New"
        PAID = "paid", "Paid"
        REFUNDED = "refunded", "Refunded"

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders"
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.NEW)
    note = models.CharField(max_length=200, blank=True)

    objects = OrderQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"Order {self.pk}"

    def get_absolute_url(self):
        return reverse("order_detail", args=[self.pk])

    @property
    def total(self):
        return sum(line.amount for line in self.lines.all())


class OrderLine(TimeStampedModel):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    ticket_type = models.ForeignKey(
        "events.TicketType", on_delete=models.PROTECT, related_name="order_lines"
    )
    quantity = models.PositiveIntegerField(default=1)
    unit_price = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.quantity} x {self.ticket_type_id}"

    @property
    def amount(self):
        return self.quantity * self.unit_price


class Attendee(TimeStampedModel):
    line = models.ForeignKey(OrderLine, on_delete=models.CASCADE, related_name="attendees")
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
