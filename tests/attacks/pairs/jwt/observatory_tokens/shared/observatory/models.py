from django.conf import settings
from django.db import models


class Slot(models.Model):
    astronomer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slots"
    )
    telescope = models.CharField(max_length=40)
    starts_at = models.DateTimeField()
    target = models.CharField(max_length=80)

    class Meta:
        ordering = ["starts_at"]
