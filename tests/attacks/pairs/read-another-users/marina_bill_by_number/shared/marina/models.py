from django.conf import settings
from django.db import models


class Berth(models.Model):
    pier = models.CharField(max_length=10)
    place = models.PositiveSmallIntegerField()
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="berths")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pier", "place"], name="one_berth_per_place")]

    def __str__(self):
        return f"{self.pier}-{self.place}"


class Bill(models.Model):
    number = models.SlugField(unique=True)
    berth = models.ForeignKey(Berth, on_delete=models.PROTECT, related_name="bills")
    season = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    iban = models.CharField(max_length=34)
    paid = models.BooleanField(default=False)

    class Meta:
        ordering = ["-season", "number"]
