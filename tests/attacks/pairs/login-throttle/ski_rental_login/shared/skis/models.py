from django.conf import settings
from django.db import models


class Pair(models.Model):
    brand = models.CharField(max_length=40)
    centimetres = models.PositiveSmallIntegerField()
    out = models.BooleanField(default=False)

    class Meta:
        ordering = ["brand", "centimetres"]


class Rental(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rentals"
    )
    pair = models.ForeignKey(Pair, on_delete=models.PROTECT)
    from_day = models.DateField()

    class Meta:
        ordering = ["-from_day"]
