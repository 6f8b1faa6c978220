from django.db import models


class Voucher(models.Model):
    code = models.CharField(max_length=30, unique=True)
    percent = models.PositiveSmallIntegerField()
    is_active = models.BooleanField(default=True)


class Plant(models.Model):
    name = models.CharField(max_length=80)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name", "pk"]
