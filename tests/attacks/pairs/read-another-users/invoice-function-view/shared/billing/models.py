from django.conf import settings
from django.db import models


class Customer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    company = models.CharField(max_length=120)
    vat_number = models.CharField(max_length=20, blank=True)

    def __str__(self):
        return self.company


class Invoice(models.Model):
    customer = models.ForeignKey(Customer, related_name="invoices", on_delete=models.PROTECT)
    number = models.CharField(max_length=20, unique=True)
    issued_on = models.DateField(auto_now_add=True)
    total = models.DecimalField(max_digits=10, decimal_places=2)
    memo = models.TextField(blank=True)
