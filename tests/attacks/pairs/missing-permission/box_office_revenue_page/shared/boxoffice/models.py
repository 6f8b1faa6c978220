from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()

    def __str__(self):
        return self.title


class Ticket(models.Model):
    show = models.ForeignKey(Show, related_name="tickets", on_delete=models.PROTECT)
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="tickets", on_delete=models.PROTECT)
    row = models.PositiveSmallIntegerField()
    seat = models.PositiveSmallIntegerField()
    paid = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["show", "row", "seat"], name="seat_sold_once")]
