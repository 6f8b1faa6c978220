from django.conf import settings
from django.db import models


class Visit(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="visits"
    )
    starts_at = models.DateTimeField()
    exhibition = models.CharField(max_length=80)

    class Meta:
        ordering = ["starts_at", "pk"]
