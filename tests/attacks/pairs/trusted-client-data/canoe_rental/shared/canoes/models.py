from django.conf import settings
from django.db import models


class Canoe(models.Model):
    name = models.CharField(max_length=60)
    day_rate = models.DecimalField(max_digits=6, decimal_places=2)


class Rental(models.Model):
    renter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rentals")
    canoe = models.ForeignKey(Canoe, on_delete=models.PROTECT, related_name="rentals")
    first_day = models.DateField()
    last_day = models.DateField()
    fee = models.DecimalField(max_digits=8, decimal_places=2)

    def save(self, *args, **kwargs):
        if self.fee is None:
            self.fee = self.canoe.day_rate * ((self.last_day - self.first_day).days + 1)
        super().save(*args, **kwargs)
