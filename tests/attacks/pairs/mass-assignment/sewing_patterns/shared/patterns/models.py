import uuid

from django.conf import settings
from django.db import models


class Pattern(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    designer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="patterns")
    title = models.CharField(max_length=100)
    sizes = models.CharField(max_length=40)
    published = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["title", "id"]
