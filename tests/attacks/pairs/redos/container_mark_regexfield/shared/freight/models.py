import uuid

from django.conf import settings
from django.db import models


class Consignment(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    shipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consignments")
    destination = models.CharField(max_length=80)
    created_at = models.DateTimeField(auto_now_add=True)


class Container(models.Model):
    consignment = models.ForeignKey(Consignment, on_delete=models.CASCADE, related_name="containers")
    marks = models.CharField(max_length=120)
    weight_kg = models.PositiveIntegerField()
