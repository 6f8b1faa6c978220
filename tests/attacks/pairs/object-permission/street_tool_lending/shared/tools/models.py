import uuid

from django.conf import settings
from django.db import models


class Tool(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tools"
    )
    name = models.CharField(max_length=80)
    condition = models.CharField(max_length=200, blank=True)
    deposit = models.PositiveSmallIntegerField(default=0, help_text="In whole euros")
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "added"]

    def __str__(self):
        return self.name
