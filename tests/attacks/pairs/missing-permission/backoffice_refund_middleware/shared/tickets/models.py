from django.conf import settings
from django.db import models


class Ticket(models.Model):
    class Status(models.TextChoices):
        PAID = "paid"
        REFUNDED = "refunded"

    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="tickets")
    concert = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    status = models.CharField(max_length=10, choices=Status, default=Status.PAID)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.concert
