from django.conf import settings
from django.db import models


class Variety(models.Model):
    name = models.CharField(max_length=40, unique=True)
    pay_per_crate = models.PositiveIntegerField()

    class Meta:
        verbose_name_plural = "varieties"


class Shift(models.Model):
    picker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts"
    )
    variety = models.ForeignKey(Variety, on_delete=models.PROTECT)
    day = models.DateField()
    crates = models.PositiveIntegerField()
