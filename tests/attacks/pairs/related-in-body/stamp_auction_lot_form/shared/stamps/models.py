from django.conf import settings
from django.db import models


class Auction(models.Model):
    name = models.CharField(max_length=80)
    open = models.BooleanField(default=True)

    def __str__(self):
        return self.name


class Stamp(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stamps")
    catalogue = models.CharField(max_length=30)

    def __str__(self):
        return self.catalogue


class Lot(models.Model):
    auction = models.ForeignKey(Auction, on_delete=models.PROTECT, related_name="lots")
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lots")
    stamp = models.ForeignKey(Stamp, on_delete=models.CASCADE, related_name="lots")
    reserve_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["auction", "stamp"], name="one_lot_a_stamp")]
