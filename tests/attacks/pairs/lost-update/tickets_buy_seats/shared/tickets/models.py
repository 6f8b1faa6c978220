from django.conf import settings
from django.db import models


class Concert(models.Model):
    title = models.CharField(max_length=120)
    tickets_left = models.PositiveIntegerField()

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title


class Ticket(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.PROTECT, related_name="tickets")
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    quantity = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-id"]

    def __str__(self):
        return f"{self.quantity} x {self.concert_id}"
