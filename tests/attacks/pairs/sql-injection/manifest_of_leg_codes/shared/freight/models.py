import uuid

from django.conf import settings
from django.db import models


class Voyage(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    state = models.CharField(max_length=10, choices=[("open", "open"), ("sealed", "sealed")])


class Leg(models.Model):
    voyage = models.ForeignKey(Voyage, on_delete=models.CASCADE, related_name="legs")
    code = models.CharField(max_length=20)
    cargo = models.CharField(max_length=60)
