import uuid

from django.conf import settings
from django.db import models


class Stall(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stalls")
    street = models.CharField(max_length=100)
    opens = models.TimeField()
    wares = models.CharField(max_length=200)

    class Meta:
        ordering = ["street", "id"]

    def __str__(self):
        return self.street
