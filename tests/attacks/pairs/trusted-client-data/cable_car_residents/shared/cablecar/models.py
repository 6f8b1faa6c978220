from django.conf import settings
from django.db import models


class Line(models.Model):
    name = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()
    resident_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class ResidentCard(models.Model):
    number = models.CharField(max_length=12)
    holder = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="resident_card"
    )
    valid_until = models.DateField()


class Ticket(models.Model):
    rider = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cable_tickets"
    )
    line = models.ForeignKey(Line, on_delete=models.PROTECT)
    cents = models.PositiveIntegerField()
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-bought_at"]
