from django.conf import settings
from django.db import models


class Supplier(models.Model):
    name = models.CharField(max_length=80)
    bank_account = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class Souvenir(models.Model):
    supplier = models.ForeignKey(Supplier, on_delete=models.PROTECT, related_name="souvenirs")
    title = models.CharField(max_length=100)
    room = models.CharField(max_length=40)
    price_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title


class Sale(models.Model):
    souvenir = models.ForeignKey(Souvenir, on_delete=models.CASCADE, related_name="sales")
    cashier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    pieces = models.PositiveIntegerField(default=1)
    sold_at = models.DateTimeField(auto_now_add=True)
