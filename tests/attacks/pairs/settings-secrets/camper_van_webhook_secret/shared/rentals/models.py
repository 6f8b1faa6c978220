import uuid

from django.conf import settings
from django.db import models


class Van(models.Model):
    name = models.CharField(max_length=60)
    beds = models.PositiveSmallIntegerField(default=2)
    day_price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Rental(models.Model):
    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    van = models.ForeignKey(Van, on_delete=models.PROTECT, related_name="rentals")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rentals"
    )
    first_day = models.DateField()
    last_day = models.DateField()
    paid_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-first_day", "-pk"]
