import uuid

from django.conf import settings
from django.db import models


class Shipment(models.Model):
    number = models.UUIDField(unique=True, default=uuid.uuid4)
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shipments")
    state = models.CharField(max_length=20, default="packed")
