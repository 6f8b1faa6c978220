from django.conf import settings
from django.db import models


class Port(models.Model):
    code = models.CharField(max_length=5, unique=True)
    name = models.CharField(max_length=80)


class Shipment(models.Model):
    shipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shipments"
    )
    reference = models.CharField(max_length=30, unique=True)
    origin = models.ForeignKey(Port, on_delete=models.PROTECT, related_name="+")
    destination = models.ForeignKey(Port, on_delete=models.PROTECT, related_name="+")
    created = models.DateTimeField(auto_now_add=True)


class Document(models.Model):
    class Type(models.TextChoices):
        BILL_OF_LADING = "bol"
        INVOICE = "invoice"
        CUSTOMS = "customs"

    shipment = models.ForeignKey(Shipment, on_delete=models.CASCADE, related_name="documents")
    type = models.CharField(max_length=10, choices=Type)
    body = models.TextField()
