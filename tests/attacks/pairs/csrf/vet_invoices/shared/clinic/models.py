from django.conf import settings
from django.db import models


class Contact(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contact")
    phone = models.CharField(max_length=30)
    address = models.CharField(max_length=200)


class Invoice(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="invoices")
    number = models.CharField(max_length=20, unique=True)
    cents = models.PositiveIntegerField()
    paid_at = models.DateTimeField(null=True, blank=True)
