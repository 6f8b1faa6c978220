import uuid

from django.conf import settings
from django.db import models


class Permit(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    plate = models.CharField(max_length=12)
    zone = models.CharField(max_length=2, choices=[("N", "North"), ("S", "South")])
    withdrawn = models.BooleanField(default=False)
    asked = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-asked", "id"]
