from django.conf import settings
from django.db import models


class Block(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="blocks")
    grape = models.CharField(max_length=40)
    harvested_kg = models.PositiveIntegerField(null=True, editable=False)

    class Meta:
        ordering = ["pk"]
