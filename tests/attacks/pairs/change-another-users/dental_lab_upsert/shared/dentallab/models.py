import uuid

from django.conf import settings
from django.db import models


class Order(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    dentist = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    patient_ref = models.CharField(max_length=40)
    kind = models.CharField(max_length=10, choices=[("crown", "Crown"), ("bridge", "Bridge"), ("splint", "Splint")])
    shade = models.CharField(max_length=4, blank=True)

    class Meta:
        ordering = ["pk"]
